/** Words that say at the start of a sentence in which order things are done, between bars, in lower case. */
export interface OrderWords {
  /** What opens a procedure. */
  first: string;
  /** What leads on to the next step. */
  next: string;
  last: string;
}

/** By language. */
export const ORDER_WORDS: Readonly<Record<string, OrderWords>> = {
  ar: {
    first: 'أولا|أولاً|أولًا|أوّلاً|في البداية|بداية|بدايةً',
    next: 'ثانيا|ثانياً|ثانيًا|ثالثا|ثالثاً|ثالثًا|رابعا|رابعاً|رابعًا|ثم|بعد ذلك|بعدها',
    last: 'أخيرا|أخيراً|أخيرًا|في النهاية',
  },
  cs: {
    first: 'nejprve|nejdříve|nejdřív|za prvé',
    next: 'poté|potom|pak|dále|následně|za druhé|za třetí',
    last: 'nakonec|na závěr',
  },
  da: {
    first: 'først|for det første',
    next: 'derefter|herefter|dernæst|så|for det andet|for det tredje',
    last: 'til sidst|til slut|endelig',
  },
  de: {
    first: 'zuerst|zunächst|als erstes|erstens|zu beginn',
    next: 'dann|danach|anschließend|daraufhin|nun|jetzt|als nächstes|als zweites|zweitens|drittens|viertens|im anschluss|im nächsten schritt',
    last: 'zum schluss|zuletzt|schließlich|abschließend|zum abschluss|als letztes',
  },
  el: {
    first: 'πρώτα|αρχικά|πρώτον',
    next: 'στη συνέχεια|έπειτα|μετά|κατόπιν|δεύτερον|τρίτον',
    last: 'τέλος|τελικά',
  },
  en: {
    first: 'first|firstly|first of all|to begin|to begin with|to start|start by|begin by',
    next: 'second|secondly|third|thirdly|fourth|fourthly|fifth|then|next|after that|afterwards|now|from there|once there',
    last: 'finally|lastly|last|last of all|to finish',
  },
  es: {
    first: 'primero|en primer lugar|lo primero|para empezar|primeramente',
    next: 'luego|después|a continuación|segundo|en segundo lugar|tercero|en tercer lugar|ahora|seguidamente',
    last: 'por último|finalmente|para terminar|para finalizar',
  },
  fa: {
    first: 'ابتدا|اول|نخست',
    next: 'سپس|بعد|پس از آن|حالا',
    last: 'در نهایت|در پایان',
  },
  fi: {
    first: 'ensin|ensiksi|aluksi',
    next: 'sitten|seuraavaksi|tämän jälkeen|sen jälkeen|toiseksi|kolmanneksi',
    last: 'lopuksi|viimeiseksi',
  },
  fr: {
    first: "d'abord|d’abord|tout d'abord|tout d’abord|premièrement|en premier lieu|pour commencer|primo",
    next: 'ensuite|puis|deuxièmement|troisièmement|quatrièmement|après cela|maintenant|secundo|tertio',
    last: 'enfin|finalement|pour finir|pour terminer|en dernier lieu',
  },
  he: {
    first: 'ראשית|קודם כל|תחילה',
    next: 'שנית|לאחר מכן|אחר כך|כעת|שלישית',
    last: 'לבסוף|לסיום',
  },
  hi: {
    first: 'सबसे पहले|पहले',
    next: 'फिर|इसके बाद|अब|अगला',
    last: 'अंत में|आखिर में',
  },
  hu: {
    first: 'először|elsőként|első lépésként',
    next: 'ezután|azután|majd|ezt követően|másodszor|harmadszor|következő lépésként',
    last: 'végül|utolsó lépésként',
  },
  id: {
    first: 'pertama|pertama-tama|mula-mula',
    next: 'kedua|ketiga|keempat|kemudian|lalu|selanjutnya|setelah itu|berikutnya',
    last: 'terakhir|akhirnya',
  },
  it: {
    first:
      'prima|prima di tutto|per prima cosa|innanzitutto|anzitutto|per cominciare|per iniziare|in primo luogo',
    next: 'poi|quindi|successivamente|dopodiché|in seguito|in secondo luogo|ora|a questo punto',
    last: 'infine|per finire|da ultimo',
  },
  ja: {
    first: 'まず|まずは|最初に|はじめに|初めに|始めに',
    next: '次に|次は|続いて|つぎに|その後|それから|そして|さらに',
    last: '最後に|最後は',
  },
  ko: {
    first: '먼저|우선|첫째|첫 번째로|첫번째로|처음에',
    next: '다음|다음으로|그다음|그 다음|그런 다음|이어서|그리고|둘째|셋째|넷째|두 번째로|세 번째로|이후',
    last: '마지막으로|끝으로|마지막에',
  },
  nl: {
    first: 'eerst|allereerst|ten eerste|als eerste|om te beginnen',
    next: 'dan|daarna|vervolgens|ten tweede|ten derde|hierna|nu',
    last: 'tot slot|ten slotte|tenslotte|als laatste|uiteindelijk',
  },
  pl: {
    first: 'najpierw|po pierwsze|na początek|w pierwszej kolejności',
    next: 'następnie|potem|później|po drugie|po trzecie|teraz|dalej',
    last: 'na koniec|wreszcie|na końcu|ostatecznie',
  },
  pt: {
    first: 'primeiro|primeiramente|em primeiro lugar|para começar|antes de mais',
    next: 'depois|em seguida|a seguir|segundo|em segundo lugar|terceiro|agora|então',
    last: 'por fim|por último|finalmente|para terminar|para finalizar',
  },
  ro: {
    first: 'mai întâi|întâi|în primul rând|pentru început',
    next: 'apoi|după aceea|în al doilea rând|în continuare|acum',
    last: 'în final|la final|în cele din urmă',
  },
  ru: {
    first: 'сначала|сперва|во-первых|первым делом|для начала|вначале',
    next: 'затем|потом|далее|после этого|теперь|во-вторых|в-третьих|в-четвёртых|в-четвертых',
    last: 'наконец|в конце|напоследок|в завершение|в заключение',
  },
  sv: {
    first: 'först|till att börja med|för det första|börja med',
    next: 'sedan|därefter|efter det|för det andra|för det tredje',
    last: 'slutligen|till sist|till slut|sist',
  },
  th: {
    first: 'ขั้นแรก|ก่อนอื่น|แรกสุด',
    next: 'จากนั้น|ต่อไป|หลังจากนั้น|ต่อมา',
    last: 'สุดท้าย',
  },
  tr: {
    first: 'önce|ilk önce|ilk olarak|öncelikle|birinci olarak|başlangıçta',
    next: 'sonra|ardından|daha sonra|bundan sonra|ikinci olarak|üçüncü olarak|şimdi',
    last: 'son olarak|en son|en sonunda',
  },
  uk: {
    first: 'спочатку|спершу|по-перше|насамперед',
    next: 'потім|далі|після цього|тепер|по-друге|по-третє',
    last: 'нарешті|наприкінці|насамкінець',
  },
  vi: {
    first: 'đầu tiên|trước tiên|trước hết',
    next: 'tiếp theo|sau đó|kế tiếp|thứ hai|thứ ba',
    last: 'cuối cùng',
  },
  zh: {
    first: '首先|第一|先',
    next: '其次|然后|然後|接着|接著|接下来|接下來|随后|隨後|之后|之後|再|再次|第二|第三|第四',
    last: '最后|最後',
  },
};
