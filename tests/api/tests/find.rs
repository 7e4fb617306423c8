//! The search from outside.

use api_tests::Server;

#[test]
fn what_is_meant_without_a_doubt_is_opened_at_once() {
    for (path, place) in [
        ("/en/find?q=Germany", "/en/country/DE"),
        ("/fa/find?q=%D8%A2%D9%84%D9%85%D8%A7%D9%86", "/fa/country/DE"),
        ("/en/find?q=Allemagne", "/en/country/DE"),
        ("/en/find?q=IR+DE", "/en/tie/DE-IR"),
        ("/en/find?q=iran+germany", "/en/tie/DE-IR"),
        // "Iran Germany" in Persian.
        (
            "/fa/find?q=%D8%A7%DB%8C%D8%B1%D8%A7%D9%86+%D8%A2%D9%84%D9%85%D8%A7%D9%86",
            "/fa/tie/DE-IR",
        ),
        ("/en/find?q=cern", "/en/organisation/CERN"),
    ] {
        let answer = Server::shared().get(path);
        assert_eq!((answer.status, answer.header("location")), (303, place), "{path}");
    }
}

#[test]
fn words_of_many_meanings_are_listed_and_of_none_are_told() {
    let server = Server::shared();
    let united = server.get("/en/find?q=united");
    assert_eq!(united.status, 200);
    for code in ["US", "GB", "AE"] {
        assert!(united.text().contains(&format!("href=\"/en/country/{code}\"")), "{code}");
    }
    let nothing = server.get("/en/find?q=%3Cscript%3Ealert(1)%3C/script%3E");
    assert_eq!(nothing.status, 200);
    assert!(nothing.text().contains("Nothing was found for “\u{2068}&lt;script&gt;"));
    assert!(server.get("/en/find").text().contains("Persian, Arabic, French"));
}

#[test]
fn the_list_under_the_field_is_the_same_as_options() {
    let list = Server::shared().get("/en/find/list?q=united");
    assert_eq!((list.status, list.media_type()), (200, "text/html"));
    assert!(list.text().contains("role=\"option\"") && !list.text().contains("<html"));
    assert!(list.text().contains("data-href=\"/en/country/GB\""));
    assert_eq!(Server::shared().get("/en/find/list?q=").text(), "");
}

#[test]
fn an_organisation_has_a_page_with_its_countries() {
    let server = Server::shared();
    let page = server.get("/en/organisation/CERN");
    assert_eq!(page.status, 200);
    assert!(page.text().contains("href=\"/en/country/CH\""));
    assert!(server.get("/fa/organisation/CERN").text().contains("سوئیس"));
    let unknown = server.get("/en/organisation/NONE");
    assert_eq!(unknown.status, 404);
    assert!(unknown.text().contains("no organisation called “\u{2068}NONE\u{2069}”"));
}
