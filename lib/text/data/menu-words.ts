/**
 * What programs call the menus of their windows, in lower case, by language. The app Settings has none: a path that
 * begins with one of these is another program's.
 */
export const MENU_WORDS: Readonly<Record<string, string>> = {
  cs: 'soubor|úpravy|zobrazit|nástroje|nápověda',
  da: 'filer|rediger|vis|værktøjer|hjælp',
  de: 'datei|bearbeiten|ansicht|einfügen|extras|werkzeuge|hilfe',
  el: 'αρχείο|επεξεργασία|προβολή|εργαλεία|βοήθεια',
  en: 'file|edit|view|insert|tools|help',
  es: 'archivo|editar|edición|ver|herramientas|ayuda',
  fi: 'tiedosto|muokkaa|näytä|työkalut|ohje',
  fr: 'fichier|édition|affichage|outils|aide',
  hu: 'fájl|szerkesztés|nézet|eszközök|súgó',
  id: 'berkas|sunting|tampilan|alat|bantuan',
  it: 'modifica|visualizza|strumenti|aiuto',
  nb: 'fil|vis|verktøy|hjelp',
  nl: 'bestand|bewerken|beeld|weergave|extra',
  pl: 'plik|edycja|widok|narzędzia|pomoc',
  pt: 'arquivo|ficheiro|exibir|ferramentas|ajuda',
  ro: 'fișier|editare|vizualizare|instrumente|ajutor',
  ru: 'файл|правка|вид|сервис|инструменты|справка',
  sv: 'arkiv|redigera|visa|verktyg|hjälp',
  tr: 'dosya|düzen|görünüm|araçlar|yardım',
  uk: 'вигляд|довідка|сервіс',
};
