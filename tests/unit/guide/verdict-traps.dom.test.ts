import { expect, test } from 'vitest';
import { findArticle } from '../../../lib/article/find.ts';
import { judge } from '../../../lib/guide/verdict.ts';
import { surveySteps } from '../../../lib/steps/find.ts';

function judgePage(title: string, body: string, head = '') {
  const html = `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const article = findArticle(doc);
  if (!article) throw new Error('no article');
  const { verdict, reasons } = judge(doc, article, surveySteps(article.root).procedures);
  return { verdict, reasons };
}

const STEPS = `<ol><li>Open Settings &gt; System &gt; Activation.</li><li>Click Change product key.</li>
<li>Enter the 25 characters of your Windows key and select Next.</li></ol>`;
const FILLER =
  '<h2>Sound</h2><p>Open the mixer and choose a device. Test it with the button beside the list, then pick the quality that you want and close the window.</p>';

const OTHERS: readonly [name: string, title: string, body: string, head?: string][] = [
  [
    'the app of a bank, which asks after Windows in a question',
    'How to activate BankWobble',
    `<main><h1>How to activate BankWobble</h1><p>Use it on your phone or on a computer with Windows 11.</p><h2>Activation on the phone</h2>
     <ol><li>Install BankWobble.</li><li>Enter the activation code of six digits.</li><li>Choose a password.</li><li>Press Activate.</li></ol>
     <h2>Activation on the computer</h2><ol><li>Open BankWobble.</li><li>Press “Activate this computer”.</li></ol>
     <h2>My Windows licence is not active, does it work?</h2><p>Yes, whether Windows is activated does not matter.</p><p>Questions? Open the app and choose Help, or enter your number below, and press Call.</p></main>`,
  ],
  [
    'an account of Windows, beneath a menu that names activation',
    'Windows 11: activate the hidden account',
    `<div><ul><li>Windows 11<ul><li>Start menu</li><li>Activation</li></ul></li><li>Windows 10<ul><li>Activation</li></ul></li></ul></div>
     <div><h1>Windows 11: activate the hidden account</h1><p>It is off until you activate it.</p><h2>Activate it by command</h2>
     <ol><li>Open Terminal as an administrator.</li><li>Type net user and activate the account.</li><li>Sign out.</li></ol>
     <p>It works whether your copy is activated or not.</p></div>`,
  ],
  [
    'an antivirus program in Hungarian, "under Windows"',
    'Vírusirtó aktiválása Windows alatt',
    `<main><h1>Vírusirtó aktiválása Windows alatt</h1><ol><li>Nyissa meg a vírusirtót.</li><li>Kattintson az Aktiválás gombra.</li>
     <li>Írja be a licenckulcsot.</li></ol></main>`,
  ],
  [
    'a category page whose texts break off before a link to the rest',
    'Activation, licences, product keys',
    `<main><h1>Activation, licences, product keys</h1>
     ${['Is Windows activated? Open Settings, then Activation…', 'Change the product key of Windows 11. Click Change and type the 25…', '0xC004F074: the KMS server of Windows is away. Press Win + R and type slmgr…', 'slui 4, the telephone activation of Windows. Choose a country, then call…'].map((text, index) => `<article><h2><a>Post ${index}</a></h2><p>${text} <a>More</a></p><small>2024-05-3${index}</small></article>`).join('')}</main>`,
  ],
  [
    'an entry of a dictionary, in a language whose page is called like the thing',
    '디지털 라이선스',
    `<main><h1>디지털 라이선스</h1><p>같이 보기: 제품 키, OEM, 정품 인증, 해시</p><p>제품 키를 입력하지 않고도 윈도우 11의 정품 인증이 이루어지게
     하는 방식. 사용 권한이 키가 아니라 기기와 묶인다.</p><h2>제품 키와의 차이</h2><p>제품 키는 25자로 된 문자열이지만, 디지털 라이선스는 볼 수 있는 번호가 없다.</p></main>`,
  ],
  [
    'a complaint about a key that nobody helps with',
    'Bought a Windows 11 Pro key, activation gone, the seller is silent',
    `<main><h1>Bought a Windows 11 Pro key, activation gone, the seller is silent</h1><p>Got a Windows 11 Pro product key for 349 in March.
     Activation went well. Yesterday it says “Activate Windows”, code 0xC004C060. The seller has read my message and that is all.</p>
     <p>What did you expect for that money.</p><p>The rating was 4.9, with 12,000 sales. How was I to know.</p></main>`,
  ],
  [
    'the changes of a program that lists licences',
    'Version history',
    `<main><h1>Version history</h1><p>All changes of the program.</p><h2>4.2.1 – 2024-05-30</h2><ul><li>New column for the state of activation, taken from slmgr /dlv.</li>
     <li>Corrected: the product key of Windows 11 was shown as BBBBB.</li><li>The digital licence has a sign of its own.</li></ul>
     <h2>4.1.0</h2><ul>
     <li>Error 0xC004D302 on older servers is handled.</li><li>Press F5 to read the Windows activation anew.</li>
     <li>The menu leads to Settings &gt; System &gt; Activation.</li></ul></main>`,
  ],
  [
    'another program, through its own menus',
    'Activate your license on Windows',
    `<main><h1>Activate your license on Windows</h1><ul><li>Your 25-character product key</li></ul><h2>Online activation</h2>
     <ol><li>Click Start, right-click Lathe and choose Run as administrator.</li><li>Open Help &gt; License &gt; Activation.</li>
     <li>Select Change product key and paste the key from your mail.</li><li>Click Activate now.</li></ol></main>`,
  ],
  [
    'the licences of a server’s role',
    'Activate the licence server and the CALs of Remote Desktop on Windows Server 2019',
    `<main><h1>Activate the licence server and the CALs of Remote Desktop on Windows Server 2019</h1>
     <p>The key on the card is not the one of the system, which is why Windows does not take it.</p>
     <ol><li>Add the role Remote Desktop Licensing in the Server Manager.</li><li>Right-click the server &gt; Activate server, and choose the automatic connection.</li>
     <li>Then select Install licenses, and enter the key of your pack.</li></ol></main>`,
  ],
  [
    'a shop that sells keys and says how to use them',
    'Windows 11 Pro product key',
    `<main><h1>Windows 11 Pro product key</h1><p>€ 19.90</p><p>€ 259.00</p><button>Add to cart</button>
     <p>You get a product key for Windows 11 Pro by mail within minutes.</p><h2>How to activate Windows</h2>${STEPS}</main>`,
    '<meta property="og:type" content="product">',
  ],
  [
    'a German shop',
    'Windows 10 Home Lizenz kaufen',
    `<main><h1>Windows 10 Home Lizenz</h1><p>14,90 €</p><p>UVP 145,00 €</p><p><a role="button" href="/cart">In den Warenkorb</a></p>
     <p>Product Key für Windows 10 Home per E-Mail. Nach dem Kauf geben Sie den Product Key unter Einstellungen &gt; Aktivierung ein.</p></main>`,
    '<script type="application/ld+json">{"@type":"Product","name":"Windows 10 Home"}</script>',
  ],
  [
    'a category page',
    'Windows activation – all articles',
    `<main><h1>Windows activation</h1>
     ${[
       'Activate Windows 11 after new hardware',
       'Find your Windows product key',
       'Fix error 0xC004F074',
       'Link your digital license',
     ]
       .map(
         (name, index) =>
           `<div><h2><a href="/${index}">${name}</a></h2><p>Open Settings &gt; System &gt; Activation and select the option that…</p></div>`,
       )
       .join('')}</main>`,
  ],
  [
    'a category page of texts that break off',
    'Posts about Windows 11',
    `<main><h1>Posts about Windows 11</h1>
     <p><a href="/1">Activate Windows 11</a> You have a product key and want to use it: open Settings, choose System and Activation …</p>
     <p><a href="/2">Error 0xC004F074</a> The KMS server of Windows is out of reach. Check the network, run slmgr /ato and …</p>
     <p><a href="/3">Quiet fans</a> Your computer hums all night long. Open the case, remove the dust and choose a …</p></main>`,
  ],
  [
    'a new PC, which activates itself',
    'Activate Windows 11 on a new PC',
    `<main><h1>Activate Windows 11 on a new PC</h1><p>Windows 11 on a PC that you have just bought activates automatically as soon as it
     is online. If the activation servers are busy, wait a while.</p><p>To check the state of activation, select Start &gt; Settings &gt;
     System &gt; Activation.</p><p>The product key of Windows 11 may stand on a label on the case.</p></main>`,
  ],
  [
    'a new PC, which activates itself, in Dutch',
    'Een nieuwe pc met Windows 11 activeren',
    `<main><h1>Een nieuwe pc met Windows 11 activeren</h1><p>Een nieuwe pc met Windows 11 wordt automatisch geactiveerd zodra hij met
     internet is verbonden.</p><p>Selecteer Start &gt; Instellingen &gt; Systeem &gt; Activering om de activeringsstatus te controleren.</p>
     <p>De productcode van Windows 11 staat mogelijk op een sticker op de kast.</p></main>`,
  ],
  [
    'something else that is activated under Windows, which "cannot" be',
    'How to activate the Wobble microphone on Windows 11',
    `<main><h1>How to activate the Wobble microphone on Windows 11</h1><p>Let us activate the microphone.</p>
     <h2>Activate it in Settings</h2><ol><li>Open Settings.</li><li>Click Sound.</li><li>Activate the microphone.</li></ol>
     <h2>Windows cannot activate the microphone?</h2><p>Choose another port, then activate it again.</p></main>`,
  ],
  [
    'something else whose steps mention an activated Windows in a note',
    'How to activate the night lamp on Windows 11',
    `<main><h1>How to activate the night lamp on Windows 11</h1><p>Activating the night lamp takes three clicks.</p>
     <h2>1. Open Settings</h2><p>Press Win + I.</p><h2>2. Go to Display</h2><p>Click System, then Display.</p>
     <h2>3. Choose a lamp</h2><p>Pick one from the list.</p>
     <p>Note: a copy of Windows that is not activated hides this page, so you need an activated licence.</p></main>`,
  ],
  [
    'an essay in whose words those of other languages hide',
    'Where the Windows product key came from',
    `<main><h1>Where the Windows product key came from</h1><p>The first product keys of Windows were of ten digits, and no digital
     check was available: a valid number was made in a minute.</p><p>Then typing them became a nuisance, and Windows moved its
     digital licence to a server months before the launch of version 10.</p><p>Digital licences are linked to a Microsoft
     account, and Windows activation happens unseen. Most people have never met it.</p></main>`,
  ],
  [
    'a question whose writer tells what was tried, and nobody answers',
    'Windows wants to be activated every week?',
    `<main><h1>Windows wants to be activated every week?</h1><div><p>So my Windows 11 loses its activation. I open Settings &gt; System
     &gt; Activation and it says 0xC004F034. I click Troubleshoot, it works, and a week later it is back. I have already tried slmgr
     /ato and entered my product key anew.</p></div><div><p>Same here since summer. Following.</p></div></main>`,
  ],
  [
    'a category page whose lines break off, in a script of few letters',
    'Windows激活教程_第2页',
    `<main><h1>Windows激活教程_第2页</h1><ul><li><h3>Win10数字许可证激活详解</h3><p>换主板之后系统没有激活,首先打开设置、系统、激活……</p></li>
     <li><h3>怎么输入密钥</h3><p>点击更改产品密钥,然后输入二十五位……</p></li>
     <li><h3>激活失败0xC004E003</h3><p>以管理员身份运行命令提示符,输入slmgr……</p></li></ul></main>`,
  ],
  [
    'the licence of another program, by its own menu',
    'Activating your PaperForge licence on Windows and Mac',
    `<main><h1>Activating your PaperForge licence on Windows and Mac</h1><p>Activation needs the internet once.</p>
     <h2>Activate</h2><ol><li>Start PaperForge and choose Help &gt; Activate licence.</li><li>Enter the serial number and click Activate.</li></ol>
     <h2>Move it</h2><ol><li>Choose Help &gt; Deactivate.</li><li>Activate it on the new PC.</li></ol></main>`,
  ],
  [
    'a licensing server of remote desktops',
    'Activate a remote desktop licensing server',
    `<main><h1>Activate a remote desktop licensing server</h1><p>The server has to be activated with the clearinghouse.</p>
     <ol><li>Open Remote Desktop Licensing Manager.</li><li>Right-click the server and choose Activate Server.</li><li>Choose Next.</li></ol>
     <p>By telephone you get a 35-digit licence server ID.</p></main>`,
  ],
  [
    'Office in the letters of another script',
    'تفعيل أوفيس 2021 بمفتاح المنتج على ويندوز',
    `<main><h1>تفعيل أوفيس 2021 بمفتاح المنتج على ويندوز</h1><p>بعد شراء أوفيس يجب تفعيله.</p>
     <ol><li>افتح وورد واختر الحساب.</li><li>اضغط على تغيير مفتاح المنتج.</li><li>اكتب المفتاح.</li></ol><p>لا علاقة له بتفعيل ويندوز.</p></main>`,
  ],
  [
    'a front page whose teasers mention activation',
    'Help for your PC',
    `<main>${[
      'Ten games',
      'Activate Windows 11 with a product key',
      'Best mice',
      'Clean your keyboard',
      'Choose a monitor',
    ]
      .map(
        (name, index) =>
          `<section><h3><a href="/${index}">${name}</a></h3><p>Read how it is done, step by step, in our guide.</p></section>`,
      )
      .join('')}</main>`,
  ],
  [
    'a news item',
    'Windows 11 no longer accepts old keys for activation',
    `<article><h1>Windows 11 no longer accepts old keys for activation</h1><p>A product key of Windows 7 has activated later
     versions for years. Since this week the activation servers refuse it, a spokesman confirmed. Licences that were
     activated before stay valid. Users had reported the change in forums. The company did not say how many PCs are concerned.</p>
     <p>Critics call the step overdue; others fear that owners of old hardware will leave Windows.</p></article>`,
  ],
  [
    'a forum thread that nobody has answered',
    'Windows 10 not activated after new mainboard',
    `<main><h1>Windows 10 not activated after new mainboard</h1><div class="post"><p>Hi, I changed my mainboard and Windows says
     that it is not activated. The troubleshooter under Settings &gt; Update &gt; Activation shows 0xC004F211. I also tried slmgr /ato.
     Has anybody an idea how to activate Windows again?</p></div><p>0 replies</p></main>`,
  ],
  [
    'a title on activation above another text',
    'How to activate Windows 11',
    `<article><h1>How to activate Windows 11</h1><p>Few things calm like a garden. Choose seeds that suit your soil, and water them in the
     morning.</p><ol><li>Select a sunny place.</li><li>Enter each row with a rake.</li><li>Press the soil down.</li></ol></article>`,
  ],
  [
    'one short section of many',
    'Twelve things to set up on a new PC',
    `<article><h1>Twelve things to set up on a new PC</h1>${FILLER.repeat(6)}<h2>Activate Windows</h2>
     <p>Open Settings &gt; System &gt; Activation and enter your product key.</p>${FILLER.repeat(5)}</article>`,
  ],
  [
    'talk of activation in the comments only',
    'Clean your keyboard',
    `<article><h1>Clean your keyboard</h1><p>Unplug the keyboard, pull off the caps and wash them. Let everything dry for a day before you
     put it together again.</p></article><section class="comments"><h2>Comments</h2><p>How do I activate Windows 11?</p>
     <p>Open Settings &gt; System &gt; Activation, click Change product key and enter your Windows product key.</p></section>`,
  ],
  [
    'talk of activation beside the article',
    'Choose a monitor',
    `<main><h1>Choose a monitor</h1><p>Size, resolution and refresh rate decide. For office work, 27 inches with 1440 lines are plenty.</p>
     <div class="related-posts"><h3>Activate Windows 11 with a product key</h3><p>Click Change product key in Settings &gt; Activation.</p></div></main>`,
  ],
  [
    'the key of another program on Windows',
    'How to activate Clipmaker on Windows 11',
    `<main><h1>How to activate Clipmaker on Windows 11</h1><ol><li>Start Clipmaker and click Register.</li><li>Enter the license key from the mail.</li>
     <li>Click Activate.</li></ol><p>Clipmaker runs on Windows 10 and 11. One licence is good for two computers.</p></main>`,
  ],
  [
    'BitLocker',
    'Find your BitLocker recovery key in Windows 11',
    '<main><h1>Find your BitLocker recovery key in Windows 11</h1><p>Sign in to your Microsoft account and open Devices. Select your PC and choose Show recovery keys. Enter the 48 digits on the blue screen.</p></main>',
  ],
];

test.each(OTHERS)('no guide: %s', (_name, title, body, head) => {
  expect(judgePage(title, body, head)).toMatchObject({ verdict: 'other' });
});

const GUIDES: readonly [name: string, title: string, body: string, head?: string][] = [
  [
    'the help page of a shop, which offers other programs beneath the steps',
    'Activate Windows 11 Pro step by step',
    `<main><h1>Activate Windows 11 Pro step by step</h1><p>Thank you for your purchase!</p>${STEPS}
     <div><p>Others bought too</p><div><p>Office Suite</p><p>€ 129.00</p><div role="button">Add to cart</div></div>
     <div><p>Wobble Antivirus</p><p>€ 59.90</p><div role="button">Add to cart</div></div></div>
     <p>Still in trouble? Write to us and name the number of your order, and we will look at it within a day.</p></main>`,
  ],
  [
    'a note of a few lines, most of them about how to get there',
    'Text at the bottom right after a while at home',
    `<main><h1>Text at the bottom right after a while at home</h1><p>Asked about often since spring. Laptops that are kept at home for
     months lose sight of the server that they report to. They work as before, only the text is a nuisance.</p>
     <ol><li>Connect the laptop by VPN (profile “Campus”).</li><li>Open a command prompt as an administrator.</li>
     <li>Enter slmgr /ato and wait for “successfully”.</li><li>On 0xC004F074 set the clock, then enter it again.</li></ol>
     <p>No VPN? Come by at the desk in room 0.12 with the laptop and its power supply.</p></main>`,
  ],
  [
    'an own server’s clients, which connect to a VPN first',
    'Campus licence: machines outside the domain',
    `<main><h1>Campus licence: machines outside the domain</h1><p>For computers that are not in the directory.</p><h2>Procedure</h2>
     <ol><li>The edition must be Education or Enterprise.</li><li>Connect to the VPN, profile staff.</li><li>Open a prompt as administrator and name our server:</li></ol>
     <pre>cscript slmgr.vbs /skms kms.campus.example\ncscript slmgr.vbs /ato</pre><ol><li>Wait for the message.</li><li>Check the date with cscript slmgr.vbs /xpr.</li></ol>
     <h2>Renewal</h2><p>It renews itself where the machine sees the network of the campus once in half a year or more. On long journeys, connect to the VPN again.</p></main>`,
  ],
  [
    'a forum thread with a full answer',
    'Windows 10 not activated after new mainboard',
    `<main><h1>Windows 10 not activated after new mainboard</h1><div class="post"><p>Hi, I changed my mainboard and Windows says that it is
     not activated. What now?</p></div><div class="post"><p>Go to Settings &gt; Update &amp; Security &gt; Activation and click Troubleshoot. Select
     "I changed hardware on this device recently", sign in with the account that your digital license is linked to, tick your PC
     and press Activate.</p></div><p>1 reply</p></main>`,
  ],
  [
    'a wrong title above a guide',
    'Best video downloader 2024',
    `<article><h1>Best video downloader 2024</h1><p>To activate Windows you need a product key or a digital license.</p>${STEPS}
     <p>Windows is activated as soon as the server accepts the product key.</p></article>`,
  ],
  [
    'a title without the subject above a guide that says what happens by itself',
    'Windows 10 for the first time',
    `<main><h1>Windows 10 for the first time</h1><p>You need a valid product key to activate Windows 10 on a PC that never had it.</p>
     <p>During setup you are asked for the product key. Enter it, and Windows 10 is activated automatically. Select Start &gt; Settings
     &gt; Update &amp; Security &gt; Activation to see it.</p><p>With a digital license Windows 10 is activated automatically. Select Skip
     if setup asks you for a product key.</p><p>Sign in with your account before you change the hardware, and choose Troubleshoot
     if Windows 10 is not activated afterwards.</p></main>`,
  ],
  [
    'an activator for Windows and Office',
    'Windows &amp; Office Activator 2.1',
    `<article><h1>Windows &amp; Office Activator 2.1</h1><p>Activates Windows 10 and Office without a product key through KMS emulation.</p>
     <ol><li>Turn off the antivirus.</li><li>Run the file as administrator.</li><li>Click Activate Windows.</li></ol></article>`,
  ],
  [
    'steps about activation of which one switches the antivirus off',
    'KMS-Aktivator für Windows 10',
    `<div><h1>KMS-Aktivator für Windows 10</h1><div>Das beste Programm für alle Ausgaben.</div><div><b>Anleitung: so aktivieren Sie Windows</b></div>
     <div>● Schalten Sie Ihren Antivirus aus.</div><div>● Laden Sie das Archiv herunter.</div><div>● Starten Sie die Datei.</div></div>`,
  ],
  [
    'Windows and Office, each with its command',
    'Activate Windows and Office by KMS',
    `<main><h1>Activate Windows and Office by KMS</h1><p>Run these on each client.</p><pre>slmgr /skms kms.example.test</pre><pre>slmgr /ato</pre>
     <p>Then activate Office:</p><pre>cscript ospp.vbs /act</pre></main>`,
  ],
  [
    'an error code alone in the title',
    'Fix 0x803F7001',
    `<main><h1>Fix 0x803F7001</h1><p>Open Settings &gt; System &gt; Activation and select Troubleshoot. If Windows still finds no license, choose
     Change product key and enter a valid product key.</p></main>`,
  ],
  [
    'a guide with affiliate prices around it',
    'Activate Windows 11 with a key',
    `<article><h1>Activate Windows 11 with a key</h1>${STEPS}<p>Windows is activated when the page says so.</p><p>Cleaner Pro: $29.95</p></article>`,
  ],
  [
    'no headings, no lists, only line breaks',
    '',
    `<div>How to activate Windows 10<br><br>1. Press Windows + I<br>2. Open Update &amp; Security &gt; Activation<br>3. Click Change product key<br>
     4. Type your Windows product key and press Enter</div>`,
  ],
];

test.each(GUIDES)('guide: %s', (_name, title, body, head) => {
  expect(judgePage(title, body, head)).toMatchObject({ verdict: 'guide' });
});
