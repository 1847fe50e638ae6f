/**
 * Beginnings of links that sell, and what Windows guides are paid to sell, by language, in lower case.
 * A link that stands alone, starts with the one and names the other is an offer.
 */
export const OFFER_WORDS: Readonly<Record<string, { buy: readonly string[]; key: readonly string[] }>> = {
  cs: { buy: ['koupit', 'kupte'], key: ['klíč', 'licenc'] },
  da: { buy: ['køb'], key: ['licens', 'nøgle'] },
  de: { buy: ['hol dir', 'jetzt kaufen', 'kaufe', 'kaufen'], key: ['key', 'lizenz', 'schlüssel'] },
  en: {
    buy: ['buy', 'get a cheap', 'get your', 'grab', 'order', 'purchase', 'shop'],
    key: [
      'activation key',
      'license',
      'licence',
      'product key',
      'windows 10 key',
      'windows 11 key',
      'pro key',
      'home key',
    ],
  },
  es: { buy: ['compra', 'comprar', 'consigue'], key: ['clave', 'licencia'] },
  fi: { buy: ['osta'], key: ['avain', 'lisenssi'] },
  fr: { buy: ['achetez', 'acheter', 'obtenez'], key: ['clé', 'licence'] },
  hu: { buy: ['vásárol', 'vegye'], key: ['kulcs', 'licenc'] },
  id: { buy: ['beli'], key: ['kunci', 'lisensi'] },
  it: { buy: ['acquista', 'compra'], key: ['chiave', 'licenza'] },
  ja: { buy: ['今すぐ購入', '購入'], key: ['キー', 'ライセンス'] },
  ko: { buy: ['구매', '구입'], key: ['라이선스', '키'] },
  nl: { buy: ['bestel', 'koop'], key: ['licentie', 'sleutel'] },
  pl: { buy: ['kup'], key: ['klucz', 'licencj'] },
  pt: { buy: ['compre', 'comprar'], key: ['chave', 'licença'] },
  ru: { buy: ['купить', 'купите'], key: ['ключ', 'лицензи'] },
  sv: { buy: ['köp'], key: ['licens', 'nyckel'] },
  tr: { buy: ['satın al'], key: ['anahtar', 'lisans'] },
  uk: { buy: ['купити'], key: ['ключ', 'ліценз'] },
  vi: { buy: ['mua'], key: ['bản quyền', 'key', 'khóa'] },
  zh: { buy: ['立即购买', '購買', '购买'], key: ['密钥', '金鑰', '授权', '許可證'] },
};
