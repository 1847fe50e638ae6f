/**
 * Endings of words that nearly always are verbs where they begin a clause, as expressions by language: imperatives, and
 * the infinitives and first persons in which guides are written ("kliknąć", "нажимаем").
 */
export const VERB_ENDINGS: Readonly<Record<string, string>> = {
  cs: '(?:něte|vřete|[aeiu]jte|[čšžďťň]te)',
  el: '[σψξχ]τε',
  fr: '[a-zàâçéèêëîïôûüœ]{2}ez',
  lt: '[aeiouyųk]kite?',
  pl: '(?:[aiyąu]ć|jść|nieść|[a-ząćęłńóśźż]{2}(?:[^o]ij|uj)|[jw]dź)',
  ro: '[aei]ți',
  ru: '(?:йте|ите|іть|[жчшь]те|[аяу]ем)(?:с[ья])?',
  uk: '(?:ємо|имо|увати|ювати|нути)(?:ся)?',
};

/** Words with such an ending that are no verbs, or say what somebody does, wants or offers. */
export const NOT_VERBS =
  'assez avez avoir aveți bărbați być chcete chez connaissez devez diez doriți doresc dăți devrez dez doriți fez frați juez mijij mulți możliwość nez nuez nvidez obez pez podejść pouvez puteți rez savez sieć souhaitez soți știți sunteți talvez toți vez voulez vreți xadrez είστε ήσαστε буваємо бажаємо бачимо будемо відповідаємо думаем желаем знаем имеем краем маємо можемо обещаем обычаем отвечаем понимаем пропонуємо предлагаем радимо рассказываем рассматриваем рекомендуем рекомендуємо случаем считаем узнаем хочемо чаем';
