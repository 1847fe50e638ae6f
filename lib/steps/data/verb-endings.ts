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
  'assez avez aveți być bărbați chcete chez connaissez devez devrez dez diez doresc doriți dăți fez frați juez mijij możliwość mulți nez nuez nvidez obez pez podejść pouvez puteți rez savez sieć souhaitez soți sunteți talvez toți vez voulez vreți xadrez știți ήσαστε είστε бажаємо бачимо бачите буваємо будемо будете видите відповідаємо давайте думаем думаете желаем знаем знаете знаєте имеем имеете краем маємо мечтаете можемо можете обещаем обычаем отвечаем планируете помните понимаем предлагаем пропонуємо радимо рассказываем рассматриваем рекомендуем рекомендуємо решите случаем слышите считаем узнаем хотите хочемо хочете чаем';
