/** Words around the names of pages, by language. All in folded form (`foldText`), separated by spaces. */
export interface LanguageWords {
  /** Beginnings of verbs that open something: "Open Settings". */
  open: string;
  /** Beginnings of verbs that pick a control: "click", "select". */
  pick: string;
  /** Words that may stand between a verb, "Settings" and a name without meaning anything else. */
  glue: string;
}

/** Sorted by language. Chinese, Japanese and Korean verbs are looked for as parts of the text. */
export const languageWords: Readonly<Record<string, LanguageWords>> = {
  ar: {
    open: 'افتح فتح انتقل الانتقال اذهب شغل',
    pick: 'حدد اختر انقر اضغط اختيار تحديد',
    glue: 'في من الى علي عند ثم بعد ذلك فوق زر صفحه قسم تطبيق خيار اعلي الي علامه تبويب',
  },
  bg: {
    open: 'отвор отид влез стартир премин',
    pick: 'щракн избер натисн кликн',
    glue: 'клавиш клавиша иконата в във на към от с след това и после бутона бутон приложението страницата раздела опцията менюто под',
  },
  cs: {
    open: 'otevr prejd jde jit spust otevir prejit',
    pick: 'klik vyber vyberte zvol stiskn klep',
    glue: 'klavesa klavesu klavesy ikonu v ve na do pak potom tlacitko tlacitka aplikace aplikaci stranka stranku strance cast casti moznost moznosti polozku polozka sluzby karta kartu sekce sekci okno okne nabidka nabidce a pote',
  },
  da: {
    open: 'abn ga start naviger',
    pick: 'klik valg tryk',
    glue: 'ikonet i pa til derefter sa knappen appen siden sektionen menuen fanen under vinduet for af via',
  },
  de: {
    open: 'offn geh wechsel navigier start ruf begeb',
    pick: 'klick wahl tipp druck such select expand erweiter',
    glue: 'taste tasten symbol zahnrad sie in im zu zum zur auf dann und danach anschliessend die der das den dem schaltflache app seite bereich abschnitt registerkarte unter uber aus option menu menupunkt punkt eintrag link fenster kategorie start jetzt nun hier links linken rechts von vom zuerst nach unten scrollen',
  },
  el: {
    open: 'ανοιξ μεταβ πηγαιν εκκιν ανοιγ μπ',
    pick: 'επιλεξ κλικ πατησ επιλεγ διαλεξ',
    glue: 'στο στη στην στις στα στον το τη την τις τα τον του της σε και επειτα στη συνεχεια κουμπι εφαρμογη σελιδα ενοτητα επιλογη μενου καρτελα κατω απο κανετε καντε',
  },
  en: {
    open: 'open go navigat launch access head visit enter start bring return switch get',
    pick: 'click select choos tap pick press expand hit find check scroll toggle',
    glue: 'key keys keyboard shortcut logo gear look see use view the a an to in on at into under then and next from your of by app page tab section option options menu link button pane panel window item heading category left right side sidebar hand column navigation its first now again there here down until you can will want it must should that inside within via using click clicking select choose go open tap pick locate icon screen bottom top main following called labeled named is are windows s pc computer also just or going heading entering',
  },
  es: {
    open: 'abr vay ve vaya ir accede acced inici dirij navegu entr',
    pick: 'seleccion eli elij haga haz puls cliqu clic toc',
    glue: 'tecla teclas icono en a al de del la el los las luego despues y continuacion clic boton aplicacion app pagina seccion opcion menu pestana apartado ventana por su tu sobre hasta enlace a izquierda desde le',
  },
  fi: {
    open: 'avaa siirry mene kaynnista avat siirty',
    pick: 'valitse klikkaa napsauta paina napauta valits',
    glue: 'kohtaan kohta kohdassa kohdasta ja sitten sen jalkeen painike painiketta sovellus sovelluksen sovelluksessa sivu sivulle sivulla osio vaihtoehto valikko valikosta valilehti alla',
  },
  fr: {
    open: 'ouvr alle acced all rend lance demarr naviguez acces',
    pick: 'selectionn cliqu choisi appuy clic developp tap',
    glue: 'touche touches icone dans a au aux le la les l un une de des du d sur puis ensuite et bouton application page section rubrique option onglet menu fenetre sous vers via votre vos lien en volet gauche de depuis l',
  },
  he: {
    open: 'פתח עבור גש כנס הפעל פתיחת עבר פתחו היכנס',
    pick: 'בחר לחץ לחצו בחרו הקש הקלק',
    glue: 'את אל על של ב ל לאחר מכן אז כפתור דף לחצן אפליקציה יישום מקטע תחת ולאחר תפריט',
  },
  hr: {
    open: 'otvor idi prijed pokren otid',
    pick: 'klikn odaber izaber pritisn dodirn',
    glue: 'ikonu u na do i zatim potom gumb tipku aplikaciju aplikaciji stranicu stranici odjeljak mogucnost izbornik kartica karticu pod',
  },
  hu: {
    open: 'nyis nyiss megny lep lepj menj ugor indits keres',
    pick: 'kattint valas valass kop nyom',
    glue: 'a az es meg majd ezutan ban ben alkalmazas alkalmazast alkalmazasban oldal oldalon resz gombra gomb lehetoseget lehetoseg pontra pont menupont elemre elem lapon lap ablakban',
  },
  id: {
    open: 'buka pergi masuk akses jalankan kunjungi menuju',
    pick: 'klik pilih tekan ketuk',
    glue: 'tombol ikon di ke pada dari menu lalu kemudian dan setelah itu selanjutnya untuk aplikasi halaman bagian tab opsi yang anda bawah samping kiri kanan jendela',
  },
  it: {
    open: 'apri aprire apr vai vada andare accedi acced avvia pass',
    pick: 'seleziona seleziona scegli fai fare clic clicc tocca premi selezionare scegliere',
    glue: 'tasto tasti icona in nel nella nelle nei a al alla alle su sul sulla di del della delle dell dei il lo la le i gli l poi quindi e clic pulsante app applicazione pagina sezione opzione scheda menu finestra voce fare seguito per',
  },
  ja: {
    open: '開 起動 移動 アクセス 表示 進',
    pick: 'クリック 選択 選 タップ 押',
    glue: '',
  },
  ko: {
    open: '열 이동 시작 실행',
    pick: '선택 클릭 누르 탭',
    glue: '',
  },
  nb: {
    open: 'apn ga start naviger',
    pick: 'klikk velg trykk',
    glue: 'i pa til deretter sa knappen appen siden delen menyen fanen under vinduet for av via',
  },
  nl: {
    open: 'open ga start navigeer',
    pick: 'klik selecteer kies tik druk',
    glue: 'toets toetsen pictogram u je in op naar de het een dan vervolgens daarna en knop app pagina sectie gedeelte optie tabblad menu onder venster via van voor bij link koppeling',
  },
  pl: {
    open: 'otworz przejd uruchom otwier wejd idz',
    pick: 'wybierz klik naci zaznacz wybor dotknij',
    glue: 'klawisz klawisze ikone ikona w we na do nastepnie potem a i przycisk przycisku aplikacji aplikacje strona strone stronie sekcji sekcje opcje opcja karte karta karcie oknie menu pozycje uslugi pod ustaw kolejno polecenie',
  },
  'pt-BR': {
    open: 'abr va ir acess inici naveg entr',
    pick: 'selecion cliqu escolh clic toqu pression',
    glue: 'tecla teclas icone em no na nos nas ao a o as os de do da dos das depois em seguida e clique botao aplicativo app pagina secao opcao guia aba menu janela por seu sua link ate para',
  },
  'pt-PT': {
    open: 'abr va ir acess aced inici naveg entr',
    pick: 'selecion cliqu escolh clic toqu prim',
    glue: 'tecla teclas icone em no na nos nas ao a o as os de do da dos das depois em seguida e clique botao aplicacao app pagina seccao secao opcao separador menu janela por seu sua ligacao ate para',
  },
  ro: {
    open: 'deschi acces mergi merge porni naviga intra',
    pick: 'selecta selecteaz clic alege aleg apas apasa atinge faceti fa',
    glue: 'in la pe apoi si dupa aceea butonul aplicatia pagina sectiunea optiunea meniul fila sub din catre',
  },
  ru: {
    open: 'откр переи перей зайд запуст отк перех',
    pick: 'выбер нажм щелк клик выбрать выбор нажат',
    glue: 'клавиши клавиша клавишу значок в во на к с затем потом и кнопку кнопка приложение приложения приложении раздел разделе страницу страница странице пункт вкладку вкладка окно окне меню щелкните нажмите выберите центра службы для по ссылку параметр затем',
  },
  sk: {
    open: 'otvor prejd spust chod',
    pick: 'klik vyber zvol stlac tuk',
    glue: 'v vo na do potom tlacidlo tlacidla aplikacia aplikaciu stranka stranku stranke cast casti moznost polozku polozka sluzby karta kartu sekcia sekcii okno okne ponuka ponuke a',
  },
  sv: {
    open: 'oppna ga starta navigera',
    pick: 'klicka valj tryck',
    glue: 'ikonen i pa till sedan darefter och knappen appen sidan avsnittet menyn fliken under fonstret for av via du',
  },
  tr: {
    open: 'acin ac git gid gidin baslat eris',
    pick: 'tikla sec secin secim dokun bas',
    glue: 'tusu tusuna ve sonra ardindan dugmesi dugmesine dugmesini uygulamasi uygulamasini uygulamasinda sayfasi sayfasina sayfasini bolumu bolumune secenegi secenegini sekmesi menusu icin altinda ogesini simgesini olarak',
  },
  uk: {
    open: 'відкри відкр переи переид запуст заид відк',
    pick: 'вибер натис клац оберіть обер клік виб',
    glue: 'у в на до потім і та кнопку кнопка програму програма програмі застосунок розділ розділі сторінку сторінка сторінці пункт вкладку вікно вікні меню центру служби для',
  },
  vi: {
    open: 'mo di vao truy chuyen',
    pick: 'chon bam nhap nhan bam',
    glue: 'vao den toi trong o nut ung dung trang muc phan tuy chon the sau do roi va tren cua de cac',
  },
  'zh-CN': {
    open: '打开 转到 前往 进入 启动 访问',
    pick: '选择 单击 点击 选中 按',
    glue: '',
  },
  'zh-TW': {
    open: '開啟 打開 移至 前往 進入 啟動',
    pick: '選取 選擇 按一下 點選 點擊 按',
    glue: '',
  },
};
