/** One way in which languages name a thing: languages (BCP 47) and a regular expression source. */
export type Wording = readonly [languages: string, source: string];

/**
 * Sources are lower case; a blank matches any white space, line breaks too; " ?" matches optional white space. Words that
 * many languages share in almost the same spelling are one source, since the gate's cost grows with their number; of
 * several words the rarest is sought, and the others before it.
 * Microsoft's own terms come first, then what people write.
 */

/** Windows, the shortened forms that people search for, and other scripts. */
export const WINDOWS: readonly Wording[] = [
  ['ar fa', 'ويندوز|ویندوز'],
  ['bg ru sr uk', 'винд(?:[аеуы]|ой|овс)(?![а-я])|віндовс'],
  ['en', 'win(?:dows| ?(?:7|8|10|11)(?!\\d))'],
  ['he', 'וו?ינדוס'],
  ['hi', 'विंडोज'],
  ['ja', 'ウィンドウズ'],
  ['ko', '윈도'],
  ['th', 'วินโดวส์'],
  ['zh-Hans zh-Hant', '视窗|視窗'],
];

/** Commands, tools and error codes that belong to the activation of Windows and to nothing else. */
export const UNMISTAKABLE: readonly Wording[] = [
  [
    'en',
    'slmgr|slui(?: |\\.exe)|softwarelicensing|gvlk|kms[-\\s]?(?:activ|aktiv|auto|client|host|pico|serve|tools)|0x(?:803f|87e1|8004fe2|80041023|8007007b|8007232b|8007251d|c004[c-f])',
  ],
];

/** Those of them that are sought in every page, as short as can be, and a page of Settings by its full name. */
export const SIGNS: readonly Wording[] = [
  ['en', 'sl(?:mgr|ui(?: |\\.exe))'],
  ['en', 'update (?:&|and) security[^.!?]{1,16} activation'],
  // "Settings, System, Activation", where somebody tells of it.
  [
    'cs da de en es fi fr hu it nb nl pl pt ro sk sv',
    ', (?:\\S{2,5} )?s[iy]st[eèé]e?m\\S{0,2}, (?:\\S{2,5} )?a(?:[ck]t|t?t)[iy][vw]',
  ],
];

/** Between the steps of a path. */
export const ARROWS = '>›»→➔⇒＞';

/** Part of every sign and every path, which most pages have nowhere. */
export const SIGN_HINTS = `slmgr|slui|security|s[iy]st[eèé]e?ma?, |[${ARROWS}]`;

/** Letters that may follow a stem of a Latin language. */
const LETTER = "a-z'ß-ɏ";

/** To activate, activation; in many languages also "to enable". */
export const ACTIVATION: readonly Wording[] = [
  ['ar', 'تفعيل|تنشيط|ينشط|نشط'],
  ['bg ru sr uk', 'актив(?:[аи]ц|[аи]р|ат|у|ов)'],
  ['bn', 'সক্রিয়|অ্যাক্টিভ'],
  // "Active" and "activity" are another matter.
  [
    'ca cs da de en es et fi fr hr hu id it lt lv ms nb nl pl pt ro sk sl sv',
    `a(?:[ck]t|t?t)[iy][vwf](?!e?[ns]?(?:[^${LETTER}]|$)|el|is|it|ex)`,
  ],
  ['el', 'ενεργοπο'],
  ['es pt vi', 'ac?tiv[ae] (?:[oe]l? |[st]u )?win'],
  ['fa', 'فعال ?ساز|فعال کردن|اکتیو'],
  ['he', 'הפעלת|(?<!מערכת ה?)הפעלה|להפעיל|הפעי?לו? (?:את )?win|[היתמ]ופעל|אקטיבצי'],
  ['hi', 'सक्रिय|एक्टिव'],
  ['ja', 'ライセンス ?認証|再 ?認証|windows ?認証|アクティベ|アクティブ化'],
  ['ko', '정품 ?인증|재 ?인증|windows 인증|활성'],
  ['th', 'เปิดใช้|แอคติเว'],
  ['tr', 'etkinle|aktif et|aktive et'],
  ['vi', 'kích hoạt'],
  ['zh-Hans', '激活'],
  ['zh-Hant', '啟用'],
];

/** "Key" or "code" where it stands before "product". */
const KEY_WORD =
  '(?:cla[uv]e?|cl(?:é|ef|e)s?|chiave|chave|c[oó]dice?|c[oó]digo|cod|che[ii]\\S{0,2}|kód\\S{0,2}|k[lľ][íú]č\\S{0,2}|klju[cč]\\S{0,3}|klucz\\S{0,3}|šifr\\S|kunci|kode)';

/** Product key, and what people call it. */
export const KEY: readonly Wording[] = [
  ['ar', 'مفتاح (?:ال)?منتج|رقم المنتج'],
  [
    'bg ru uk',
    'ключ\\S{0,3} (?:за )?(?:продукт|актив|windows)|(?:продуктов|лицензионн|ліцензійн)\\S{1,3} ключ',
  ],
  ['bn', 'প্রোডাক্ট কী|পণ্য কী'],
  // One look for "product", then at what stands before and after it.
  [
    'ca cs da de en es fr hr id it lt lv ms nb nl pl pt ro sk sl sv',
    `(?:prod[uo]|proizv|izdel)(?:[${LETTER}]{1,5}[-\\s]{0,2}(?:key|code|id(?![a-z])|kod|rakt|atsl|nyck|nøgle|nøkkel|schlüssel|sleutel|k[lľ][íú]č)|(?<=${KEY_WORD} (?:d\\S{1,2} )?(?:l\\S{1,2} )?\\S{4,6}))`,
  ],
  [
    'cs es fr it pl pt sk',
    '(?<=(?:ch(?:a|ia)ve d[eio]l?|clave de|codice(?: di| del)?|cl(?:é|ef)(?: de)?|klucz\\S{0,2}(?: do| systemu)?|k[lľ][íú]č\\S{0,2}(?: k| pro)?) )windows',
  ],
  ['el', 'κλειδι?\\S{0,2} προϊόντος|αριθμ\\S{1,3} προϊόντος'],
  ['et fi hu', 'oote(?:võt|kood)|uote(?:tunnu|avai)|ermékkulcs'],
  ['fa', 'کلید محصول|شناسه محصول'],
  ['he', 'מפתחו?ת? ה?מוצר|קוד ה?מוצר'],
  ['hi', 'उत्पाद कुंजी|प्रोडक्ट की'],
  ['ja', 'プロダクト ?(?:キー|id)'],
  ['ko', '제품 ?(?:키|코드)|시디 ?키|시리얼'],
  ['sr', 'кључ\\S{0,2} производа'],
  ['th', '(?:หมายเลข|รหัส|คีย์|กุญแจ)(?:ของ)?ผลิตภัณฑ์'],
  ['tr', '(?:ürün|lisans) anahtar|ürün kodu'],
  ['vi', '(?<=khóa |khoá |mã )sản phẩm|(?<=key )(?:bản quyền|win)'],
  ['zh-Hans', '产品[密秘][钥匙]|激活码|序列号|(?<!恢复|加密|安全)密钥'],
  ['zh-Hant', '產品[金密][鑰匙]|序號|(?<!復原|修復|加密|安全)金鑰'],
];

/** Keys of any program: those of Windows are found as licences near it. */
const LICENCE_KEY: readonly Wording[] = [
  ['de en nl sv', 'li[cz]en[cstz](?:ie)?[-\\s]?(?:key|code|nyck|schlüssel|sleutel)|serial key'],
];

/** Licence: too common to mean anything away from Windows. */
export const LICENCE: readonly Wording[] = [
  ['ar fa', 'ترخيص|تراخيص|رخصة|لایسنس|مجوز'],
  ['bg ru sr uk', 'л[иі]ценз|лиценц'],
  ['bn', 'লাইসেন্স'],
  [
    'ca cs da de en es et fi fr hr hu id it lt lv nb nl pl pt ro sk sl sv',
    'lli?c[eè]nc|li(?:c|cs|z|s|ts)en[cçsțţtz]|käyttöoik',
  ],
  ['el', 'άδει|αδει'],
  ['he', 'רי?שיו'],
  ['hi', 'लाइसेंस'],
  ['ja', 'ライセンス'],
  ['ko', '라이[선센]스'],
  ['ms', 'lesen digital'],
  ['th', 'สิทธิ์?(?:การ)?ใช้|ไลเซนส์|ลิขสิทธิ์|ใบอนุญาต'],
  ['tr', 'lisans'],
  ['vi', 'bản quyền|giấy phép'],
  ['zh-Hans zh-Hant', '许可证|授权|正版|授權|許可證'],
];

/** The key of Windows, in languages that call the one on the keyboard otherwise. */
const WINDOWS_KEY: readonly Wording[] = [
  ['bg ru uk', 'ключ\\S{0,3} (?:\\S{1,8} )?(?:windows|винд)'],
  ['da de nb nl sv fi hu', 'windows[- ]?(?:schlüssel|sleutel|nyckel|nøgle|nøkkel|avai|kulcs)'],
  ['el', 'κλειδι?\\S{0,2} (?:\\S{2,5} )?windows'],
  ['hr ro sl sr', '(?:ključ|chei)\\S{0,2} (?:\\S{2,6} )?windows'],
  ['lt tr', 'windows (?:rakt|anahtar)'],
];

/** Names of activation that say "verify" or "authenticate". */
const VERIFICATION: readonly Wording[] = [
  [
    'en',
    'licen[cs]e (?:authentication|verification)|authenticat\\w{1,3} (?:of )?(?:the )?(?:windows|licen[cs]e)',
  ],
  ['ko', '(?:윈도우?즈?|windows|kms|라이[선센]스) ?(?:\\d{1,2} )?(?:kms )?인증|제품을? ?인증'],
];

/** What unlicensed copies of Windows are not. */
const GENUINE: readonly Wording[] = [['en', 'genuine']];

/** What speaks of activation wherever it stands on a page about Windows. */
export const ANYWHERE = { activation: ACTIVATION, keys: KEY } as const;

/** What does so beside Windows only. The verdict takes its words from these two, so that no guide can fail the gate. */
export const BESIDE_WINDOWS = {
  verification: VERIFICATION,
  windowsKey: WINDOWS_KEY,
  licenceKeys: LICENCE_KEY,
  licences: LICENCE,
  genuine: GENUINE,
} as const;
