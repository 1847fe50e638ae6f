/** Words for one to six beside a word for step ("Step one", "First step"), in lower case, the first list those of one. */
export const NUMBER_WORDS: readonly string[] = [
  'birinci een eerste eins első ensimmäinen erste ersten erster first första første ilk jeden một one pertama pierwszy premier première prima primeira primeiro primer primera primero primo první um uma un una une uno unu één πρώτο один первый перший първа първи الأول الأولى पहला',
  'anden andra deux deuxième doi doilea dois dos drugi druhý duas due dwa hai iki ikinci kedua második second seconda seconde secondo segunda segundo toinen twee tweede two zwei zweite zweiten zweiter δεύτερο втора втори второй два другий الثاني الثانية दूसरा',
  'ba derde drei drie dritte dritten dritter harmadik ketiga kolmas terceira terceiro tercer tercera tercero terza terzo third three tre tredje trei treilea tres trois troisième trzeci trzy três třetí üç üçüncü τρίτο трета трети третий третій три الثالث الثالثة तीसरा',
  'bốn cuarta cuarto cuatro cztery czwarty dördüncü dört fjerde fjärde four fourth keempat negyedik neljäs patru quarta quarto quatre quatrième quattro vier vierde vierte vierten vierter čtvrtý τέταρτο четвертий четвертый четвърта четвёртый четыре الرابع الرابعة चौथा',
  'beş beşinci cinci cinco cinq cinque cinquième femte fifth five fünf fünfte fünften fünfter kelima năm piąty pięć pátý quinta quinto viides vijf vijfde ötödik πέμπτο пета пятый пять п’ятий الخامس الخامسة पाँचवाँ',
  'altı altıncı hatodik keenam kuudes sechs sechste sechsten sechster sei seis sesto sexta sexto six sixième sixth sjette sjätte sześć szósty sáu zes zesde šestý șase έκτο шеста шестой шесть шостий السادس السادسة छठा',
];
