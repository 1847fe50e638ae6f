/** How titles begin, or in some languages end, whose section tells how something is done. Expressions. */
export const HOW_TO: readonly string[] = [
  '^(?:how (?:to|do|can)|so |wie |comment |c[oó]mo |come |hoe |zo |jak |ako |как |як |hogyan |cum |hur |så |hvordan |sådan |slik |miten |näin |kuinka |πώς |cara |cách |วิธี|如何|怎么|怎麼|كيفية |طريقة |كيف |چگونه |نحوه |چطور |איך |כיצד )',
  '(?:方法|手順|やり方|には|方式|步骤|步驟|방법|하기|하는 법| nasıl [\\p{L}]+|कैसे [\\p{L}\\p{M} ]+)[?？]?$',
];
