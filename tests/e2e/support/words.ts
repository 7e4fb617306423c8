// What visitors read, in both languages. Written out here a second time on
// purpose: a wrong word in the product is then seen.

export const LANGUAGES = ['en', 'fa'] as const;
export type Language = (typeof LANGUAGES)[number];

interface Words {
  allCountries: string;
  chooseIndicator: string;
  find: string;
  findLabel: string;
  iran: string;
  legendStates: string[];
  mapLabel: string;
  oddsRatio: string;
  otherLanguage: string;
  pause: string;
  play: string;
  retry: string;
  settings: string;
  threshold: string;
  top: string;
  world: string;
  year: string;
  zoomIn: string;
  zoomOut: string;
  zoomReset: string;
}

export const WORDS: Record<Language, Words> = {
  en: {
    allCountries: 'All countries',
    chooseIndicator: 'Indicator',
    find: 'Find',
    findLabel: 'Find a country',
    iran: 'Iran',
    legendStates: ['Zero', 'No data', 'Not applicable', 'Below 10 works'],
    mapLabel: 'Map of ties',
    oddsRatio: 'Odds ratio',
    otherLanguage: 'فارسی',
    pause: 'Pause',
    play: 'Play',
    retry: 'Try again',
    settings: 'Ties shown',
    threshold: 'Counting threshold',
    top: 'Strongest ties',
    world: 'The world',
    year: 'Year',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: 'Show the whole world',
  },
  fa: {
    allCountries: 'همهٔ کشورها',
    chooseIndicator: 'شاخص',
    find: 'بیاب',
    findLabel: 'جست‌وجوی کشور',
    iran: 'ایران',
    legendStates: ['صفر', 'بدون داده', 'نامربوط', 'کمتر از ۱۰ اثر'],
    mapLabel: 'نقشهٔ پیوندها',
    oddsRatio: 'نسبت بخت‌ها',
    otherLanguage: 'English',
    pause: 'توقف',
    play: 'پخش',
    retry: 'تلاش دوباره',
    settings: 'پیوندهای نمایش‌داده‌شده',
    threshold: 'آستانهٔ شمارش',
    top: 'قوی‌ترین پیوندها',
    world: 'جهان',
    year: 'سال',
    zoomIn: 'بزرگ‌نمایی',
    zoomOut: 'کوچک‌نمایی',
    zoomReset: 'نمایش همهٔ جهان',
  },
};

/** Iran's five strongest ties in 2023, computed from the source apart from the product. */
export const IRAN_2023: Record<Language, { name: string; works: string }[]> = {
  en: [
    { name: 'United States', works: '6,322' },
    { name: 'Canada', works: '3,081' },
    { name: 'China', works: '3,063' },
    { name: 'United Kingdom', works: '2,666' },
    { name: 'Australia', works: '2,261' },
  ],
  fa: [
    { name: 'ایالات متحده', works: '۶٬۳۲۲' },
    { name: 'کانادا', works: '۳٬۰۸۱' },
    { name: 'چین', works: '۳٬۰۶۳' },
    { name: 'بریتانیا', works: '۲٬۶۶۶' },
    { name: 'استرالیا', works: '۲٬۲۶۱' },
  ],
};

/** A whole number or a year in the digits of a language, without grouping. */
export function digits(language: Language, number: number): string {
  const text = String(number);
  return language === 'en' ? text : text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]!);
}
