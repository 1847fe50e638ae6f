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
    first: 'أولا|أولاً|أولًا|أوّلاً|في البداية|بداية|بدايةً|في البدء|بادئ الأمر|الخطوة الأولى',
    next: 'ثانيا|ثانياً|ثانيًا|ثالثا|ثالثاً|ثالثًا|رابعا|رابعاً|رابعًا|ثم|بعد ذلك|بعدها|ومن ثم|وبعد ذلك|عقب ذلك|الخطوة التالية|الآن',
    last: 'أخيرا|أخيراً|أخيرًا|في النهاية|وأخيرا|وأخيراً|في الأخير|الخطوة الأخيرة',
  },
  cs: {
    first: 'nejprve|nejdříve|nejdřív|za prvé|na začátek|jako první|v prvním kroku',
    next: 'poté|potom|pak|dále|následně|za druhé|za třetí|v dalším kroku|dalším krokem|hned poté',
    last: 'nakonec|na závěr|na konec|posledním krokem|v posledním kroku',
  },
  da: {
    first: 'først|for det første|start med at|til at begynde med|som det første',
    next: 'derefter|herefter|dernæst|så|for det andet|for det tredje|efterfølgende|bagefter|nu|næste skridt er at',
    last: 'til sidst|til slut|endelig|til allersidst|afslutningsvis|som det sidste',
  },
  de: {
    first:
      'zuerst|zunächst|als erstes|erstens|zu beginn|als erster schritt|im ersten schritt|zuallererst|als allererstes|anfangs',
    next: 'dann|danach|anschließend|daraufhin|nun|jetzt|als nächstes|als zweites|zweitens|drittens|viertens|im anschluss|im nächsten schritt|hiernach|im zweiten schritt|im dritten schritt|in der folge',
    last: 'zum schluss|zuletzt|schließlich|abschließend|zum abschluss|als letztes|im letzten schritt|letztendlich|zu guter letzt',
  },
  el: {
    first: 'πρώτα|αρχικά|πρώτον|καταρχάς|για αρχή|ως πρώτο βήμα',
    next: 'στη συνέχεια|έπειτα|μετά|κατόπιν|δεύτερον|τρίτον|ύστερα|εν συνεχεία|ακολούθως|τώρα|μετά από αυτό|αφού γίνει αυτό',
    last: 'τέλος|τελικά|στο τέλος|για το τέλος|κλείνοντας',
  },
  en: {
    first:
      'first|firstly|first of all|to begin|to begin with|to start|start by|begin by|for starters|to get started|before anything else|initially',
    next: 'second|secondly|third|thirdly|fourth|fourthly|fifth|then|next|after that|afterwards|now|from there|once there|following that|after this|once done|subsequently|sixth|from here',
    last: 'finally|lastly|last|last of all|to finish|the last step is to|as a last step',
  },
  es: {
    first:
      'primero|en primer lugar|lo primero|para empezar|primeramente|lo primero que debes hacer es|antes que nada|como primer paso|en primera instancia|inicialmente',
    next: 'luego|después|a continuación|segundo|en segundo lugar|tercero|en tercer lugar|ahora|seguidamente|posteriormente|una vez hecho esto|hecho esto|acto seguido|tras esto|entonces',
    last: 'por último|finalmente|para terminar|para finalizar|ya por último|para acabar',
  },
  fa: {
    first: 'ابتدا|اول|نخست|در ابتدا|برای شروع|در مرحله اول|در قدم اول|اولین مرحله',
    next: 'سپس|بعد|پس از آن|حالا|بعد از آن|در ادامه|اکنون|در مرحله بعد|در مرحله بعدی|پس از این',
    last: 'در نهایت|در پایان|در آخر|در انتها|نهایتا',
  },
  fi: {
    first: 'ensin|ensiksi|aluksi|ensimmäiseksi|ensimmäisenä|aivan ensiksi',
    next: 'sitten|seuraavaksi|tämän jälkeen|sen jälkeen|toiseksi|kolmanneksi|nyt|seuraavassa vaiheessa|neljänneksi',
    last: 'lopuksi|viimeiseksi|viimeisenä|lopulta|viimeisessä vaiheessa',
  },
  fr: {
    first: "d'abord|d’abord|tout d'abord|tout d’abord|premièrement|en premier lieu|pour commencer|primo",
    next: 'ensuite|puis|deuxièmement|troisièmement|quatrièmement|après cela|maintenant|secundo|tertio|dans un second temps|par la suite|une fois cela fait|une fois fait|cela fait|à présent|ceci fait',
    last: 'enfin|finalement|pour finir|pour terminer|en dernier lieu|en dernier|pour conclure|au final',
  },
  he: {
    first: 'ראשית|קודם כל|תחילה|בתור התחלה|בשלב הראשון|בהתחלה',
    next: 'שנית|לאחר מכן|אחר כך|כעת|שלישית|עכשיו|בשלב הבא|בהמשך|ואז',
    last: 'לבסוף|לסיום|בסוף|ולבסוף|בשלב האחרון',
  },
  hi: {
    first: 'सबसे पहले|पहले|सर्वप्रथम|शुरू में|पहला चरण',
    next: 'फिर|इसके बाद|अब|अगला|उसके बाद|तब|दूसरा चरण|अगले चरण में|और फिर',
    last: 'अंत में|आखिर में|अंततः|आखिरकार|सबसे अंत में',
  },
  hu: {
    first: 'először|elsőként|első lépésként|legelőször|mindenekelőtt|kezdésként|első körben',
    next: 'ezután|azután|majd|ezt követően|másodszor|harmadszor|következő lépésként|aztán|utána|most|a következő lépésben',
    last: 'végül|utolsó lépésként|legvégül|befejezésül|az utolsó lépésben',
  },
  id: {
    first: 'pertama|pertama-tama|mula-mula|langkah pertama|awalnya|mula-mulanya',
    next: 'kedua|ketiga|keempat|kemudian|lalu|selanjutnya|setelah itu|berikutnya|sesudah itu|selepas itu|seterusnya|langkah selanjutnya',
    last: 'terakhir|akhirnya|akhir sekali|langkah terakhir',
  },
  it: {
    first:
      'prima|prima di tutto|per prima cosa|innanzitutto|anzitutto|per cominciare|per iniziare|in primo luogo|come prima cosa|prima cosa|per prima|inizialmente',
    next: 'poi|quindi|successivamente|dopodiché|in seguito|in secondo luogo|ora|a questo punto|dopo di che|dopodichè|adesso|fatto ciò|fatto questo|una volta fatto|in terzo luogo',
    last: 'infine|per finire|da ultimo|per concludere|per ultimo|alla fine',
  },
  ja: {
    first: 'まず|まずは|最初に|はじめに|初めに|始めに|まず最初に|第一に',
    next: '次に|次は|続いて|つぎに|その後|それから|そして|さらに|つづいて|続いては|その次に|次いで|今度は|続けて|第二に|あとは',
    last: '最後に|最後は|最終的に|さいごに',
  },
  ko: {
    first: '먼저|우선|첫째|첫 번째로|첫번째로|처음에|가장 먼저|맨 처음|일단|제일 먼저',
    next: '다음|다음으로|그다음|그 다음|그런 다음|이어서|그리고|둘째|셋째|넷째|두 번째로|세 번째로|이후|그 후|그 뒤|이제|다음에는|그다음에|그 다음에|이어|그 이후',
    last: '마지막으로|끝으로|마지막에|최종적으로|맨 마지막에',
  },
  nl: {
    first: 'eerst|allereerst|ten eerste|als eerste|om te beginnen|begin met|in de eerste plaats',
    next: 'dan|daarna|vervolgens|ten tweede|ten derde|hierna|nu|in de volgende stap|hierop|ten vierde|nadien',
    last: 'tot slot|ten slotte|tenslotte|als laatste|uiteindelijk|als laatste stap|tot besluit',
  },
  pl: {
    first: 'najpierw|po pierwsze|na początek|w pierwszej kolejności|przede wszystkim|w pierwszym kroku',
    next: 'następnie|potem|później|po drugie|po trzecie|teraz|dalej|w kolejnym kroku|w następnym kroku|po czym|kolejny krok',
    last: 'na koniec|wreszcie|na końcu|ostatecznie|na sam koniec|w ostatnim kroku|ostatnim krokiem',
  },
  pt: {
    first:
      'primeiro|primeiramente|em primeiro lugar|para começar|antes de mais|antes de tudo|antes de mais nada|inicialmente|de início|primeiro passo',
    next: 'depois|em seguida|a seguir|segundo|em segundo lugar|terceiro|agora|então|logo após|posteriormente|feito isso|depois disso|após isso|na sequência|de seguida|logo em seguida',
    last: 'por fim|por último|finalmente|para terminar|para finalizar|para concluir|no final',
  },
  ro: {
    first:
      'mai întâi|întâi|în primul rând|pentru început|mai intai|intai|prima dată|înainte de toate|primul pas',
    next: 'apoi|după aceea|în al doilea rând|în continuare|acum|dupa aceea|in continuare|ulterior|după care|pasul următor',
    last: 'în final|la final|în cele din urmă|in final|la sfârșit|în sfârșit',
  },
  ru: {
    first:
      'сначала|сперва|во-первых|первым делом|для начала|вначале|прежде всего|в первую очередь|на первом этапе|первым шагом',
    next: 'затем|потом|далее|после этого|теперь|во-вторых|в-третьих|в-четвёртых|в-четвертых|следом|после чего|следующим шагом|на следующем шаге|дальше|в-пятых',
    last: 'наконец|в конце|напоследок|в завершение|в заключение|в самом конце|последним шагом|под конец',
  },
  sv: {
    first: 'först|till att börja med|för det första|börja med|börja med att|som första steg|inledningsvis',
    next: 'sedan|därefter|efter det|för det andra|för det tredje|nästa steg är att|nu|härefter|därpå|i nästa steg',
    last: 'slutligen|till sist|till slut|sist|avslutningsvis|sist men inte minst',
  },
  th: {
    first: 'ขั้นแรก|ก่อนอื่น|แรกสุด|อันดับแรก|เริ่มแรก|เริ่มต้น|เริ่มจาก|อย่างแรก|ให้เริ่มจาก',
    next: 'จากนั้น|ต่อไป|หลังจากนั้น|ต่อมา|ถัดไป|ถัดมา|ขั้นต่อไป|ขั้นตอนต่อไป|เสร็จแล้ว|ตอนนี้|แล้วก็',
    last: 'สุดท้าย|ขั้นตอนสุดท้าย|ในที่สุด',
  },
  tr: {
    first:
      'önce|ilk önce|ilk olarak|öncelikle|birinci olarak|başlangıçta|ilk adım olarak|ilk iş olarak|birincisi',
    next: 'sonra|ardından|daha sonra|bundan sonra|ikinci olarak|üçüncü olarak|şimdi|akabinde|sonrasında|devamında|bunun ardından|bir sonraki adımda|ikincisi',
    last: 'son olarak|en son|en sonunda|son adım olarak|nihayet',
  },
  uk: {
    first: 'спочатку|спершу|по-перше|насамперед|перш за все|у першу чергу|для початку|першим кроком',
    next: 'потім|далі|після цього|тепер|по-друге|по-третє|наступним кроком|після чого|дальше|по-четверте',
    last: 'нарешті|наприкінці|насамкінець|в кінці|на завершення|останнім кроком',
  },
  vi: {
    first: 'đầu tiên|trước tiên|trước hết|bước đầu tiên|thứ nhất|để bắt đầu',
    next: 'tiếp theo|sau đó|kế tiếp|thứ hai|thứ ba|tiếp đến|rồi|lúc này|bây giờ|sau khi xong|tiếp tục',
    last: 'cuối cùng|sau cùng|bước cuối cùng',
  },
  zh: {
    first: '首先|第一|先|第一步|首先要|一开始|一開始|最先',
    next: '其次|然后|然後|接着|接著|接下来|接下來|随后|隨後|之后|之後|再|再次|第二|第三|第四|然后再|然後再|紧接着|緊接著|下一步|第二步|此时|此時|跟住|之後再',
    last: '最后|最後|最后一步|最後一步|最终',
  },
};
