import type { AdServer } from './types.ts';

const AMP = 'https://github.com/ampproject/amphtml/blob/main/ads/_config.js';

/** Ad servers and their delivery hosts. */
export const AD_SERVERS: readonly AdServer[] = [
  server('Ad.Style', ['ad.style'], 'https://w.ad.style/frame', AMP),
  server('AdButler', ['servedbyadbutler.com'], 'https://servedbyadbutler.com/adserve/;ID=1', AMP),
  server('Adform', ['adform.net'], 'https://track.adform.net/adfserve/?bn=1', AMP),
  server('AdFox', ['ads.adfox.ru'], 'https://ads.adfox.ru/1/goLink', 'https://yandex.com/support/adfox/en/'),
  server('AdGlare', ['adglare.net'], 'https://engine.adglare.net/?1', AMP),
  server('Adition', ['adfarm1.adition.com'], 'https://adfarm1.adition.com/banner?sid=1', AMP),
  server('Admixer', ['admixer.net'], 'https://cdn.admixer.net/creative.png', AMP),
  server('AdPlugg', ['adplugg.com'], 'https://www.adplugg.com/serve/ad.png', AMP),
  server(
    'Adsterra',
    ['highperformanceformat.com', 'topcreativeformat.com'],
    'https://www.topcreativeformat.com/watchnew?key=1',
    'https://help-publishers.adsterra.com/',
  ),
  server('AdUp', ['adup-tech.com'], 'https://d.adup-tech.com/ads/1', AMP),
  server(
    'Amazon Ads',
    ['amazon-adsystem.com', 'assoc-amazon.com'],
    'https://ws-na.amazon-adsystem.com/widgets/q?ServiceVersion=1',
    AMP,
  ),
  server(
    'Baidu',
    ['cpro.baidustatic.com', 'pos.baidu.com'],
    'https://pos.baidu.com/s?di=1',
    'https://union.baidu.com/',
  ),
  server('Broadstreet', ['broadstreetads.com'], 'https://ad.broadstreetads.com/zone/1', AMP),
  server(
    'BuySellAds',
    ['buysellads.com', 'buysellads.net', 'carbonads.com', 'carbonads.net'],
    'https://cdn4.buysellads.net/uu/1/banner.png',
    'https://docs.buysellads.com/',
  ),
  server(
    'Coupang Partners',
    ['ads-partners.coupang.com'],
    'https://ads-partners.coupang.com/widgets.html?id=1',
    'https://partners.coupang.com/',
  ),
  server('Criteo', ['criteo.com', 'criteo.net'], 'https://cas.criteo.com/delivery/r/afr.php', AMP),
  server('Dable', ['dable.io'], 'https://api.dable.io/widgets/id/1', AMP),
  server('Dianomi', ['dianomi.com'], 'https://www.dianomi.com/smartads.epl?id=1', 'https://www.dianomi.com/'),
  server(
    'ExoClick',
    ['exoclick.com', 'exosrv.com', 'magsrv.com'],
    'https://a.magsrv.com/iframe.php?idzone=1',
    'https://docs.exoclick.com/',
  ),
  server(
    'Google',
    ['2mdn.net', 'adservice.google.com', 'doubleclick.net', 'googleadservices.com', 'googlesyndication.com'],
    'https://tpc.googlesyndication.com/safeframe/1-0-2/html/container.html',
    'https://developers.google.com/publisher-tag/guides/general-best-practices',
  ),
  server('GumGum', ['gumgum.com'], 'https://c.gumgum.com/ads/1.png', AMP),
  server(
    'Impact',
    ['impactradius-go.com'],
    '//a.impactradius-go.com/display-ad/1234-567890',
    'https://help.impact.com/en/support/solutions/articles/48001236547-where-do-i-find-ads-tracking-links-as-a-partner-',
  ),
  server('Index Exchange', ['casalemedia.com', 'indexww.com'], 'https://as-sec.casalemedia.com/cygnus', AMP),
  server('Infolinks', ['infolinks.com'], 'https://router.infolinks.com/gsd/1', 'https://www.infolinks.com/'),
  server(
    'Kakao AdFit',
    ['ad.daum.net'],
    'https://display.ad.daum.net/imp?slotid=1',
    'https://adfit.kakao.com/',
  ),
  server('Ligatus', ['ligatus.com'], 'https://a.ligatus.com/?ids=1', AMP),
  server('Logly', ['logly.co.jp'], 'https://l.logly.co.jp/lift_widget', AMP),
  server('Media.net', ['media.net'], 'https://contextual.media.net/checksync.php?cid=1', AMP),
  server(
    'MGID',
    ['adskeeper.co.uk', 'adskeeper.com', 'idealmedia.io', 'lentainform.com', 'mgid.com'],
    'https://s-img.mgid.com/g/1/banner.jpg',
    AMP,
  ),
  server('Monetag', ['monetag.com'], 'https://monetag.com/frame', 'https://docs.monetag.com/'),
  server('OpenX', ['openx.net'], 'https://d.openx.net/w/1.0/afr?auid=1', 'https://docs.openx.com/'),
  server(
    'Outbrain',
    ['outbrain.com', 'outbrainimg.com', 'zemanta.com'],
    'https://images.outbrainimg.com/transform/v3/1',
    'https://developer.outbrain.com/',
  ),
  server(
    'PropellerAds',
    ['onclickads.net', 'propellerads.com'],
    'https://onclickads.net/afu.php?zoneid=1',
    'https://propellerads.com/',
  ),
  server(
    'PubMatic',
    ['pubmatic.com'],
    'https://ads.pubmatic.com/AdServer/js/showad',
    'https://help.pubmatic.com/',
  ),
  server(
    'RevContent',
    ['revcontent.com'],
    'https://trends.revcontent.com/click.php',
    'https://help.revcontent.com/',
  ),
  server(
    'Rubicon',
    ['rubiconproject.com'],
    'https://tap2-cdn.rubiconproject.com/partner/scripts/emily.html',
    'https://resources.rubiconproject.com/',
  ),
  server(
    'Smart AdServer',
    ['sascdn.com', 'smartadserver.com'],
    'https://www2.smartadserver.com/imp?imgid=1',
    'https://help.equativ.com/',
  ),
  server(
    'Taboola',
    ['taboola.com', 'taboolasyndication.com'],
    'https://images.taboola.com/taboola/image/fetch/1',
    'https://developers.taboola.com/web-integrations/docs',
  ),
  server('Teads', ['teads.tv'], 'https://sync.teads.tv/iframe?pid=1', 'https://support.teads.tv/'),
  server(
    'Tribal Fusion',
    ['tribalfusion.com'],
    'https://a.tribalfusion.com/h.click/1',
    'https://www.vdx.tv/',
  ),
  server('Xandr', ['adnxs.com'], 'https://ib.adnxs.com/tt?id=1', AMP),
  server(
    'Yandex',
    ['an.yandex.ru', 'yabs.yandex.ru'],
    'https://an.yandex.ru/count/1',
    'https://yandex.com/dev/rtb/',
  ),
  server('Zedo', ['zedo.com'], 'https://c1.zedo.com/jsc/c1/ff2.html', 'https://www.zedo.com/'),
  server('ZergNet', ['zergnet.com'], 'https://www.zergnet.com/output/1', 'https://www.zergnet.com/'),
];

function server(name: string, hosts: readonly string[], example: string, source: string): AdServer {
  return { name, hosts, example, source };
}
