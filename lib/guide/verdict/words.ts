import type { Wording } from '../../gate/vocabulary.ts';

/** Parts and features of Windows and programs named after it: activating them is not activating Windows. */
export const FEATURES =
  'admin|app|autopilot|backup|bluetooth|camera|copilot|credential|cumulative|defender|desktop|developer|device|event|explorer|feature|firewall|game|gps|hello|hyper|ink\\b|insider|installer|key\\b|live|mail\\b|media|mixed|mobile|movie|narrator|phone|photo|photos|power|powertoys|remote|sandbox|search|security|service|sonic|spotlight|store|subsystem|taste|tast|terminal|timeline|update|virtual|wi-?fi|widgets|wlan|版(?!本)';

/** Programs against viruses, which have keys of their own, and which guides at times tell their reader to switch off. */
export const GUARDS =
  'антив[иі]рус|anti[- ]?v[ií]r|antywirus|vírusirtó|virustorjunta|viirusetõrje|diệt virus|αντιικ|אנטי[- ]?וירוס|مكافح|برنامج (?:ال)?حماي|آنتی ?ویروس|एंटीवायरस|แอนตี้ไวรัส|백신|avast|bitdefender|eset\\b|kaspersky|mcafee|norton\\b|internet security|security suite|セキュリティ ?ソフト|ウイルス対策|杀毒|殺毒|防毒|안티바이러스';

/** What else is activated, licensed or sold with a product key. */
export const OTHER_PRODUCTS = `${GUARDS}|access 20|acrobat|adobe|autocad|azure ad|bitlocker|crossover|dynamics|esim|exchange|filmora|github|intune|jetbrains|microsoft 365|minecraft|nero\\b|o365|m365|office|openai|outlook|parallels|photoshop|playstation|plugin|power bi|project (?:20|online|plan|pro)|remote desktop|remotedesktop|escritorio remoto|desktop remoto|bureau à distance|área de trabalho remota|fjärrskrivbord|zdalnego pulpitu|удал[её]нн\\S+ рабоч|원격 데스크톱|リモート ?デスクトップ|远程桌面|遠端桌面|sharepoint|sim[- ]card|skype|spotify|sql server|steam\\b|teams|visio|visual studio|vmware|vpn|winrar|xbox|game pass|ospp|ключ\\S{0,2} (?:от |до |к |для )?(?:игр|гри)|游戏|遊戲|ゲーム|게임|أوفيس|اوفيس|אופיס|офис|オフィス|오피스|ออฟฟิศ|ऑफिस|办公软件|辦公軟體`;

/** Subscriptions are activated with an account. */
export const SUBSCRIPTION: readonly Wording[] = [
  ['ar fa', 'اشتراك|اشتراک'],
  ['bg ru uk', 'подписк|абонамент|передплат|підписк'],
  ['ca es pt it', 'subscripci|suscripci|subscriç|assinatura|abbonament|sottoscrizion'],
  ['cs sk', 'předplat|predplat'],
  ['da de fr nb nl sv ro sl', 'abonn?ement|abonnent|abonnemang|abonament|naročnin'],
  ['el', 'συνδρομ'],
  ['en', 'subscri'],
  ['et lv lt', 'tellimus|abonement|prenumerat'],
  ['fi', 'tilau[sk]'],
  ['he', 'מנוי'],
  ['hi bn', 'सदस्यता|সাবস্ক্রিপ'],
  ['hr sr', 'pretplat'],
  ['hu', 'előfizet'],
  ['id ms', 'langganan'],
  ['ja', 'サブスクリプション'],
  ['ko', '구독'],
  ['pl', 'subskryp'],
  ['th', 'การสมัคร|สมัครใช้'],
  ['tr', 'aboneli'],
  ['vi', 'đăng ký'],
  ['zh-Hans zh-Hant', '订阅|訂閱|订购'],
];

/** "In", "on", "under" and the like: what follows is the place, not the thing. */
export const PLACE =
  '(?:^|[\\s(])(?:ab|auf|avec|bei|con|cu|dans|di|dla|en|em|från|hos|i|in|inside|med|met|mit|na|nel|no|on|op|par|på|på en|pe|per|pod|sous|su|sub|sur|trên|trong|u|under|unter|using|ve|via|w|with|with your|within|з|за|по|под|под управлением|с|у|в|στα?|σε|di dalam|pada)\\s*$|(?:[在于於]|运行|执行|執行)\\s*$|(?:^|\\s)(?:في|على|در|بر|ب[-־ـ]?)\\s*$|(?:^|\\s)ב[-־]?$|में\\s*$|(?:ใน|บน)\\s*$';

/** Endings that make Windows the place: "Windows 10'da", "Windows 10 で". */
export const PLACE_ENDING =
  "^\\s?(?:(?:['’]?[dt][ae]|['’]?[dt]eki|-?b[ae]n|:?-?[sl][sl]?[aä]|:?-?[sl]t[aä]|-?i?s)(?![a-zß-ɏ])|[ -]rendszer(?:[eű]n|ben)| alatt| (?:üzerinde|altında)|-operációs|で|における|上の|에서|에 |में|পর|-এ|中|上|里|裡|裏)";

/**
 * German and Dutch tell how and when between the thing and the verb, which ends the clause: "Windows 10 nach einer neuen
 * Hauptplatine aktivieren".
 */
export const ADJUNCT =
  '^ (?:auf|bei|bij|durch|door|im|in|met|mit|na|nach|ohne|op|per|trotz|über|vanaf|via|von|voor|vor|zonder) (?!.* (?:en|und) )';

/** What follows the adjunct: the infinitive, and then nothing. */
export const FINAL_INFINITIVE = '^\\S{2,16}(?:ieren|eren)(?:$|[ ]?[.!?;:,)|–—]| - )';

/**
 * Endings that make Windows the thing, however far its verb is ("Windows 10'u", "Windows 10 を"), up to another thing or
 * to a verb of its own: "a device that runs Windows", "install Windows and activate Office".
 */
export const OBJECT_ENDING =
  "^(?:['’]y?[ıiuü](?![a-zß-ɏ])(?!.*(?:[^dt][ae]n |[ıiuü]p |['’]y?[ıiuü](?![a-zß-ɏ])))| ?を(?!.*(?:を|して))| ?[을를] (?!.*[을를는인고] ))";

/** Words of somebody who tells what they did: nobody is told to do it. */
export interface Account {
  /** Right before the word for what was done. */
  subject: string;
  /** Anywhere: what is one's own and happened to oneself. */
  own: string;
}

/** By language: "i" is "in" in Danish and "and" in Polish, "je" is "you" in Dutch. */
export const ACCOUNTS: Readonly<Record<string, Account>> = {
  da: { subject: 'jeg', own: 'jeg|min|mit|mig' },
  de: { subject: 'ich', own: 'ich|mein\\w{0,2}|mir|mich' },
  en: { subject: "i|i['’](?:ve|d|ll)|he|she|they", own: "i|i['’](?:ve|m|d)|my" },
  es: { subject: 'yo', own: 'yo|mi|mis|me' },
  fr: { subject: "je|j['’]ai", own: "je|j['’]ai|mon|ma|mes" },
  it: { subject: 'io', own: 'io|mio|mia|mi' },
  nb: { subject: 'jeg', own: 'jeg|min|mitt|meg' },
  nl: { subject: 'ik', own: 'ik|mijn|mij' },
  pl: { subject: 'ja', own: 'mam|mój|mojego|moim|mi|mnie' },
  pt: { subject: 'eu', own: 'eu|meu|minha' },
  ru: { subject: 'я', own: 'я|мой|моя|моего|мне|меня' },
  sv: { subject: 'jag', own: 'jag|min|mitt|mig' },
  tr: { subject: 'ben', own: 'ben|bende|benim' },
  uk: { subject: 'я', own: 'я|мій|моя|мого|мені|мене' },
};

/** What somebody who follows instructions does: click, choose, enter, open, press, go to, run. */
export const DEEDS: readonly Wording[] = [
  ['ar', 'انقر|اختر|حدد|أدخل|ادخل|اكتب|افتح|اضغط|انتقل|شغ|نفذ|قم ب|اذهب'],
  ['bg', 'щракн|избер|въвед|отвор|натисн|отидет|стартир|копир'],
  ['bn', 'ক্লিক|নির্বাচন|লিখুন|খুলুন|চাপুন|যান'],
  [
    'ca es pt it ro',
    'clic|clique|selec|sele[cz]ion|eli[gj]|elig|escrib|introdu|immett|inser|insir|inici[ea]|digit(?:[aei]|ar)(?![a-zà-ÿ])|abr[aei]|apri|presion|press|premi|puls|vaya|vai a|vá |ve a|ir a|(?:ejecut|execut)(?!a?nd|a[ns]?(?![a-zà-ÿ]))|(?<!que )(?:ejecut|execut)a(?![a-zà-ÿ])|esegu(?!e(?![a-z])|end|ono)|hag[ao]|escolh|scegli|toque|tocc|aced|acces|pegu?e|cole|aleg|tasta|deschi|apăs|rula|merge',
  ],
  [
    'cs sk',
    'klikn|klepn|vyber|zvol|zadej|zadajt|zadám|otevř|otvor|stiskn|stlač|přejd|prejd|spus[tť]|napi[sš]',
  ],
  [
    'da nb sv',
    'klic?k|velg|vælg|välj|angi|angett?|indtast|skriv|öppna|åbn|åpne|tryc?k|gå til|kör|kør|kjør|markera|leta upp|bläddra',
  ],
  [
    'de',
    'klick|wähl|geben sie|gib |eingeb|öffn|drück|wechseln sie|gehen sie|geh |tipp|führ|navigier|starten sie|melden sie',
  ],
  [
    'el',
    'κλικ|επιλέξ|επιλέγ|επιλογή|διαλέξ|πληκτρολογ|εισαγ|εισάγ|ανοίξ|ανοίγουμ|πατήσ|πάτησ|πατάμ|πάτα|μεταβ|εκτελέσ|πηγαίν',
  ],
  [
    'en',
    '(?:click|select|choose|choosing|enter|open|press|paste|navigate)(?:ing)?(?![a-z])|launch (?!and|date|day|in|of|on)|follow (?:a|our|the|these|this|those)(?![a-z])|type |go to|run |tap |head to|sign in',
  ],
  [
    'et fi lt lv',
    'klõps|vali(?!d)|sisesta|ava(?!il)|vajuta|napsauta|klikkaa|valitse|kirjoita|anna|avaa|paina|siirry|suorita|spustel|pasirink|įvesk|atidar|paspausk|noklik|atlas|ievad|atver|nospied',
  ],
  ['fa', 'کلیک|انتخاب|وارد|باز کن|بزنید|اجرا|فشار|تایپ'],
  [
    'fr',
    'cliqu|sélectionn|choisi|entrez|entrer|saisi|tapez|taper|ouvr|appuy|accéd|allez|exécut(?!ant|e(?![a-zà-ÿ]))|(?<!qui )exécute(?![a-zà-ÿ])|lance|rendez',
  ],
  ['he', 'לח[צץ]|בחר|הזן|הזינ|הקלד|הקש|פתח|עבור|הפעל את|היכנס'],
  ['hi', 'क्लिक|चुनें|दर्ज|टाइप|खोलें|दबाएं|जाएं'],
  [
    'hr sl sr',
    'klikn|odaber|izaber|izber|unes|vnes|otvor|odpr|pritisn|idite|pojd|pokren|zažen|кликн|изабер|унес|притисн',
  ],
  ['hu', 'kattint|válass|írja|írd|adja meg|add meg|nyis|nyomj|nyomd|lépj|futtas|koppint|menj'],
  ['id ms', 'klik|pilih|masuk|ketik|taip|buka|tekan|jalankan|ikuti'],
  ['ja', 'クリック|選択|選び|入力|開[きくい]|押[しす]|タップ|実行|移動|進[みむ]'],
  ['ko', '클릭|선택|입력|열[고기어]|누르|누릅|눌러|실행|이동'],
  ['nl', 'klik|selecteer|kies|voer|typ(?!i)|open|druk|ga naar|tik '],
  [
    'pl',
    'klik[na]|wybier|wpisz|wpisuj|wprowad|otwórz|otwieramy|naciśn|naciskamy|wciśni|przejd|przechodzimy|wejd|wchodzimy|uruchom|uruchamiamy|wklej',
  ],
  [
    'ru uk',
    'наж[ми]|жм[еёи]|щ[её]лк|клик|выбер|выбир|введ|вводи|откр|пере[йх][до]|запуст|запуска(?:ем|ємо|йте)|набер|набир|натис|тисн|клац|вибер|вибир|об[еи]р|відкр|зай[дт]|заход',
  ],
  ['th', 'คลิก|เลือก|ป้อน|พิมพ์|เปิด|กด|ไปที่|เรียกใช้'],
  [
    'tr',
    'tıkl[aı]|seç|(?:gir(?:in|iniz|ip|iyoruz|elim)|(?:yaz|aç|bas)(?:ın|ınız|ıp|alım|ıyoruz)?)(?![a-zß-ɏ])|gidin(?!ce)|gidip|çalıştır|dokun|yapıştır',
  ],
  ['vi', 'nhấp|bấm|nhấn|chọn|nhập|gõ |mở |vào |chạy|kích chuột'],
  [
    'zh-Hans zh-Hant',
    '点击|點擊|单击|單擊|按一下|點選|选择|選擇|选取|選取|输入|輸入|打开|打開|開啟|按下|按|运行|執行|转到|轉到|前往|移至|粘贴|進入|进入|[再后後]点|[再後]點|[点點][“「"]|勾选|勾選|勾上',
  ],
];

/** Digital licences are those of Windows. */
export const DIGITAL =
  'digit(?![\\s\\ds-])|numéri[cq]|cyfrow|цифров|dijital|デジタル|디지[털탈]|数字|數位|ψηφιακ|רקמי|دیجیتال|ดิจิ|kỹ thuật số|skaitmenin|डिजिटल|ডিজিটাল|דיגיטלי|رقمي';

/** "Automatically": what happens by itself is nothing to do. */
export const AUTOMATIC =
  'automat|automaat|autom[áà]tic|otomat|tự động|автомат|αυτόματ|אוטומטי|تلقائي|خودکار|स्वचालित|স্বয়ংক্রিয়|自動|自动|자동|อัตโนมัติ';

/** What a basket, a price tag or an offer says. */
export const SHOP =
  'add to (?:cart|basket)|buy (?:it )?now|in den warenkorb|zum warenkorb|jetzt kaufen|ajouter au panier|acheter maintenant|añadir al carrito|agregar al carrito|comprar ahora|comprar agora|aggiungi al carrello|acquista ora|adicionar ao carrinho|in winkelwagen|in winkelmand|toevoegen aan winkel|nu kopen|dodaj do koszyka|do koszyka|kup teraz|do košíku|do košíka|koupit|kosárba|megvásárol|lägg i varukorg|köp nu|læg i kurv|tilføj til kurv|køb nu|legg i handlekurv|kjøp nå|lisää ostoskoriin|osta nyt|sepete ekle|satın al|в корзину|купить|до кошика|купити|в количката|adaugă în coș|cumpără|προσθήκη στο καλάθι|αγορά|أضف إلى السلة|إضافة إلى السلة|اشتر الآن|הוסף לסל|הוספה לסל|קנה עכשיו|افزودن به سبد|カートに入れる|カートに追加|今すぐ購入|장바구니|구매하기|加入购物车|立即购买|加入購物車|立即購買|หยิบใส่ตะกร้า|ตะกร้า|thêm vào giỏ|mua ngay|tambah(?:kan)? ke (?:keranjang|troli)|beli sekarang|कार्ट में';

/** Money: a sign or code beside digits. */
export const PRICE =
  '(?:[$€£¥₹₽₺₩₪฿₫]|usd|eur|gbp|chf|r\\$|kč|zł|kr\\.?|ft|лв|грн|руб|rp)\\s?\\d{1,3}(?:[.,\\s]?\\d{2,3})*|\\d{1,3}(?:[.,\\s]\\d{2,3})*\\s?(?:[$€£¥₹₽₺₩₪฿₫]|usd|eur|gbp|chf|kč|zł|kr\\b|ft\\b|лв|грн|руб|円|元|원)';

/** A thread that nobody has answered. */
export const UNANSWERED =
  '(?:^|[\\s(])(?:0|no|zero) (?:answers|replies|responses)|noch keine antwort|pas encore de réponse|aún no hay respuestas|ancora nessuna risposta|ainda não há respostas|nog geen (?:antwoord|reactie)|jeszcze odpowiedzi|пока нет ответ|ще немає відповід|henüz (?:cevap|yanıt)|아직 답변|还没有人?回答|尚未有回答|(?:0|keine) antworten|(?:0|aucune) réponse|(?:0|sin|ninguna) respuestas?|(?:0|nessuna) rispost[ae]|(?:0|sem|nenhuma) respostas?|(?:0|geen) (?:antwoorden|reacties)|(?:0|brak) odpowiedzi|(?:0|нет) ответов|0 відповідей|(?:0|žádné|bez) odpověd|0 (?:cevap|yanıt)|回答数?[ :：]?[（(]?0|まだ回答が|0 ?件の回答|답변 ?0|0 ?个回答|0 ?個回答|暂无回答|尚無回答|0 (?:svar|vastausta|válasz|jawaban|balasan|câu trả lời|răspunsuri|απαντήσεις)|inga svar|ingen svar|belum ada jawaban';

/** A comma will do where the first step says that Settings is meant. */
const ARROW = '[>›»→➔⇒＞,]';
/** From its first arrow on, which is sought faster than a choice of words. */
const path = (settings: string, page: string, activation: string) =>
  `${ARROW}(?<=(?:${settings})[”"」】\\]]? ?.) ?[“"「【\\[]?(?:${page})[”"」】\\]]? ?${ARROW} ?[“"「【\\[]?(?:${activation})`;

/** The path to the Activation page of Settings: it tells that Windows is meant where a page never names it. */
export const SETTINGS_PATH: readonly Wording[] = [
  ['ar', path('إعدادات', 'النظام|التحديث والأمان', '(?:ال)?(?:تنشيط|تفعيل)')],
  [
    'bg ru uk',
    path(
      '(?:параметр|настройк|налаштуванн)\\S{0,2}',
      'систем\\S|\\S{8,14} (?:и|та) (?:безопасность|защита|захист|безпека)',
      'актив',
    ),
  ],
  [
    'cs da de en es fi fr hu id it nb nl pl pt ro sk sv tr vi',
    path(
      'settings|einstellungen|param[eè]tres|configura\\S{3,4}|defini[cç]ões|impostazioni|in(?:d|n)?st[äei]lli?n(?:g|ing)(?:ar|en|er)|ustawieni\\S|ayarlar|nastaven[ií]a?|asetukset|beállítások|setări|cài đặt|pengaturan',
      's[iy]st[eèéi]e?m\\S?|järjestelmä|rendszer|hệ thống|[^>›»→➔⇒\\n]{3,16} (?:&|\\S{1,3}) (?:sicherheit|s[eé][cg]ur\\S{3,6}|sicurezza|beveiliging|zabezpeč\\S{3}|zabezpieczenia|güvenlik|sikkerhe[dt]|säkerhet|biztonság|bảo mật|keamanan)',
      'a(?:[ck]t|t?t)[iy][vw]|etkinle|kích hoạt',
    ),
  ],
  ['el', path('ρυθμίσεις', 'σύστημα|ενημέρωση (?:&|και) ασφάλεια', 'ενεργοπο')],
  // "Click Update & Security and then Activation."
  ['en', 'update (?:&|and) security[^.!?]{1,16} activation'],
  [
    'ja zh-Hans zh-Hant',
    path(
      '設定|设置',
      'システム|更新とセキュリティ|系统|系統|更新和安全|更新與安全性',
      'ライセンス ?認証|激活|啟用',
    ),
  ],
  ['ko', path('설정', '시스템|업데이트 및 보안', '정품 ?인증')],
];
