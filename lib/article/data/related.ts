/**
 * How headings of lists of other pages begin ("Related articles", "You may also like"), in the order of languages;
 * expressions in lower case.
 */
export const RELATED: readonly (readonly [languages: string, source: string])[] = [
  [
    'ar',
    'مقالات (?:ذات صلة|مشابهة|أخرى)|مواضيع (?:ذات صلة|مشابهة|أخرى)|اقر[أا]? ?(?:أ ?)?(?:أيض|ايض)|شاهد (?:أيض|ايض)|قد (?:يعجبك|يهمك)|الأكثر (?:قراءة|شعبية|مشاهدة)|ذات صلة',
  ],
  ['bg', 'свързани|подобни статии|вижте (?:също|още)|прочетете (?:също|още)|най-четени'],
  [
    'cs sk',
    'podobné (?:články|návody|příspěvky)|související|súvisiace|(?:pře)?čtěte (?:si )?(?:také|též|dále)|prečítajte si|viz (?:také|též)|pozri(?:te)? (?:aj|tiež)|nejčtenější|najčítanejšie|další (?:články|návody)|ďalšie (?:články|návody)|mohlo by vás|doporučené články',
  ],
  [
    'da nb sv',
    'relater(?:ede|te|et|ade|at)|lignende (?:artikler|emner|innlegg)|liknande|læs (?:også|mere|videre)|les (?:også|mer|videre)|läs (?:också|även|mer|vidare)|se (?:også|också|även)(?![a-zæøåäö])|mest (?:læst|lest|läst)|populære? (?:artik|innlegg|indlæg|inlägg)|populära|(?:flere|fler) artik|andre artikler|andra artiklar',
  ],
  [
    'de',
    '(?:ähnliche|verwandte|weitere|andere|passende|beliebte|empfohlene|neueste|aktuelle) (?:artikel|beiträge|themen|anleitungen|ratgeber|tipps|fragen|inhalte|links)|siehe auch|lesen sie (?:auch|mehr)|(?:auch|das ist auch) interessant|das könnte (?:sie|dich|ihnen|dir|euch) ?(?:auch)?|meistgelesen|mehr zum thema|mehr aus (?:der|dem)|weiterlesen|top[- ]artikel',
  ],
  ['el', 'σχετικ(?:ά|ές) (?:άρθρα|θέματα|αναρτήσεις)|διαβάστε (?:επίσης|ακόμ)|δείτε (?:επίσης|ακόμ)|δημοφιλ'],
  [
    'en',
    "related(?:$| (?:articles?|content|guides?|how-tos|information|links?|news|pages?|posts?|questions?|reading|stories|topics?|tutorials?|videos?))|see also(?![a-z])|also (?:read|see)(?![a-z])|read (?:also|more|next)(?![a-z])|more (?:from|like this|articles|guides|how-tos|posts|stories)(?![a-z])|you (?:may|might|could)(?: also)? (?:like|be interested|enjoy|want to read)|most (?:popular|read|viewed|visited)(?![a-z])|(?:popular|recommended|trending|similar|latest|recent|other)(?:$| (?:articles?|for you|guides?|how-tos|news|now|pages?|posts?|questions|reading|reads?|stories|threads|topics?|tutorials?))|further reading|keep reading|continue reading|up next(?![a-z])|what to read next|don[’']t miss",
  ],
  [
    'es',
    '(?:art[ií]culos?|entradas?|posts?|temas?|gu[ií]as?|contenidos?|noticias) (?:relacionad|similar|reciente|popular|recomendad)|(?:ver|véase|lee|leer) también|también (?:te|le) (?:puede|podría)|te (?:puede|podría) interesar|lo más (?:leído|visto|popular)|(?:los )?más leídos|otros (?:artículos|tutoriales|temas)|otras (?:guías|entradas)|(?:sigue|seguir) leyendo|quizás (?:te|también)',
  ],
  ['fa', '(?:مطالب|مقالات|نوشته‌های|پست‌های) (?:مرتبط|مشابه|پیشنهادی)|(?:بیشتر|همچنین) بخوانید|پربازدید'],
  [
    'fi',
    'aiheeseen liitty|lue (?:myös|lisää)|katso myös|luetuimmat|suosituimmat|muita (?:artikkeleita|ohjeita)|samankaltai|liittyvät (?:artikkelit|aiheet)',
  ],
  [
    'fr',
    'articles? (?:similaire|li[eé]|connexe|populaire|récent|recommandé|associé)|(?:à )?lire (?:aussi|également|la suite)|voir (?:aussi|également)|sur le même (?:sujet|thème)|vous (?:aimerez|pourriez)|ces articles (?:pourraient|peuvent)|les plus (?:lus|populaires)|(?:nos )?autres (?:articles|guides|tutoriels|sujets)|dans la même (?:rubrique|catégorie)|pour aller plus loin|à découvrir (?:aussi|également)',
  ],
  [
    'he',
    'מאמרים (?:קשורים|נוספים|דומים)|(?:קראו|ראו) (?:גם|עוד)|כתבות (?:נוספות|קשורות)|אולי (?:יעניין|תאהבו)|הנקראות ביותר',
  ],
  ['hi', 'संबंधित (?:लेख|पोस्ट)|(?:यह|ये) भी पढ़ें|और पढ़ें'],
  [
    'hr sl sr',
    'povezan[ieo]|slični? (?:članci|članki|tekstovi)|pročitajte (?:i|također|još)|preberite (?:tudi|več)|pogledajte i|najčitaniji|preporučen|sorodni',
  ],
  [
    'hu',
    'kapcsolódó|hasonló (?:cikk|bejegyz|témá)|olvas(?:d|sa) el|lásd még|ajánlott (?:cikk|bejegyz)|legolvasottabb|legnépszerűbb|további (?:cikk|bejegyz)|ezek is|ez is érdekelhet',
  ],
  [
    'id ms',
    '(?:artikel|postingan|berita|topik|tulisan) (?:terkait|lain|terbaru|populer|serupa|menarik)|baca juga|lihat juga|(?:mungkin )?anda (?:juga )?(?:mungkin|mungkin juga) |terpopuler|rekomendasi (?:artikel|untuk)',
  ],
  [
    'it',
    '(?:articoli|guide|contenuti|post) (?:correlat|simili|recenti|popolari|consigliat)|(?:potrebbe|ti potrebbe|potrebbero)(?: anche)? interessar|(?:leggi|vedi|guarda) anche|(?:i )?più letti|altri articoli|altre (?:guide|notizie)|continua a leggere',
  ],
  [
    'ja',
    '関連(?:する)?(?:記事|ページ|リンク|情報|コンテンツ|トピック)|(?:あわ|合わ)せて読|こちらも(?:おすすめ|オススメ)|おすすめ(?:の)?(?:記事|コンテンツ|$)|人気(?:の)?(?:記事|ランキング)|新着(?:の)?記事|最新(?:の)?記事|最近の(?:記事|投稿)|こんな記事も|次に読む|よく読まれ',
  ],
  [
    'ko',
    '(?:관련|추천|인기|최근|최신|다른) ?(?:글|기사|게시물|게시글|포스트|포스팅|문서|자료|질문)|함께 (?:읽|보)|이런 글|이 블로그 |같은 카테고리',
  ],
  [
    'nl',
    'gerelateerde|lees (?:ook|meer|verder)|zie ook|ook interessant|meest (?:gelezen|bekeken|populair)|populaire? (?:artikelen|berichten)|(?:andere|meer|vergelijkbare|recente) (?:artikelen|berichten|onderwerpen|tips)|misschien (?:ook|vind)|dit vind je',
  ],
  [
    'pl',
    'podobne|powiązane|(?:zobacz|czytaj|przeczytaj|sprawdź|warto) (?:też|także|również|dalej|więcej)|(?:inne|ostatnie|polecane|popularne) (?:poradniki|artykuły|wpisy|tematy)|najczęściej czytane|najpopularniejsze|może cię|mogą cię',
  ],
  [
    'pt',
    '(?:artigos?|posts?|matérias?|conteúdos?|tópicos?|notícias?) (?:relacionad|recente|popular|recomendad|semelhante)|(?:veja|leia) (?:também|mais)|(?:você )?(?:também )?(?:pode|poderá)(?: também)?(?: te)? (?:gostar|interessar)|(?:os )?mais (?:lid[oa]s|vist[oa]s|populares)|outr[oa]s (?:artigos|tutoriais|guias|matérias)|continue lendo',
  ],
  [
    'ro',
    'articole (?:similare|recomandate|recente|asemănătoare)|(?:vezi|citește|citiți) (?:și|mai mult)|s-ar putea să|cele mai citite|alte articole',
  ],
  [
    'ru',
    '(?:похожие|другие|последние|популярные|рекомендуемые|связанные) (?:статьи|материалы|инструкции|записи|темы|вопросы|публикации)|(?:читайте|смотрите|прочитайте|почитать) (?:также|ещ[её])|см\\. ?также|(?:ещ[её] )?по теме$|вам (?:может|также|будет)|вас (?:может|также)|самое (?:читаемое|популярное)|рекомендуем',
  ],
  ['th', 'บทความ(?:ที่เกี่ยวข้อง|อื่น|แนะนำ|ล่าสุด|ยอดนิยม)|อ่าน(?:เพิ่มเติม|ต่อ)|เรื่องที่เกี่ยวข้อง'],
  [
    'tr',
    '(?:ilgili|benzer|diğer|popüler|son|önerilen) (?:yazılar|makaleler|konular|içerikler|haberler|rehberler)|(?:bunlar|şunlar) da|ilginizi çek|en çok okunan|ayrıca (?:bak|oku)|bunlara da',
  ],
  [
    'uk',
    '(?:схожі|інші|останні|популярні|рекомендовані|пов.язані) (?:статті|матеріали|записи|теми)|(?:читайте|дивіться) (?:також|ще)|(?:ще )?за темою$|вам (?:може|також)|вас (?:може|також)|рекомендуємо',
  ],
  [
    'vi',
    'bài viết (?:liên quan|mới|khác|nổi bật|tương tự)|(?:xem|đọc) (?:thêm|tiếp)|có thể bạn|tin (?:liên quan|mới|khác)',
  ],
  [
    'zh',
    '(?:相关|相關)(?:文章|阅读|閱讀|推荐|推薦|链接|連結|内容|內容|教程|帖子|问题|問題|主题|主題|资讯|資訊)|猜你(?:喜欢|喜歡)|(?:推荐|推薦|延伸)(?:阅读|閱讀|文章)|(?:热门|熱門|最新|更多)(?:文章|推荐|推薦|教程|排行|资讯|資訊)|(?:你|您)?(?:可能|也许|也許)(?:还|還|也)?(?:会|會)?(?:喜欢|喜歡|感兴趣|感興趣|想看)|大家都在看|[为為]你推[荐薦]',
  ],
];

/** How such headings end: "Licences – most read". */
export const RELATED_END =
  'most (?:popular|read|viewed)|meistgelesen|les plus lus|más leíd[oa]s|mais lid[oa]s|più letti|najczęściej czytane|en çok okunanlar|人気記事|热门文章|熱門文章';
