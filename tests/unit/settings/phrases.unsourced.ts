import type { Phrase } from './phrases.ts';

/** Languages whose names are of the authors' own knowledge alone. */
export const unsourcedPhrases: Readonly<Record<'bg' | 'el' | 'fi' | 'hr' | 'ro', readonly Phrase[]>> = {
  bg: [
    ['Отворете Настройки.', ':'],
    ['Изберете Старт > Настройки > Актуализиране и защита > Активиране.', 'activation'],
    ['Отидете в Настройки > Система > Активиране', 'activation'],
    ['Настройки > Акаунти > Вашата информация', 'yourinfo'],
    ['В Chrome отворете Настройки > Система.', ''],
  ],
  el: [
    ['Ανοίξτε τις Ρυθμίσεις.', ':'],
    ['Επιλέξτε Έναρξη > Ρυθμίσεις > Ενημέρωση και ασφάλεια > Ενεργοποίηση.', 'activation'],
    ['Μεταβείτε στις Ρυθμίσεις > Σύστημα > Ενεργοποίηση', 'activation'],
    ['Ρυθμίσεις > Λογαριασμοί > Οι πληροφορίες σας', 'yourinfo'],
    ['Στο Chrome ανοίξτε Ρυθμίσεις > Σύστημα.', ''],
  ],
  fi: [
    ['Avaa Asetukset.', ':'],
    ['Valitse Käynnistä > Asetukset > Päivittäminen ja suojaus > Aktivointi.', 'activation'],
    ['Siirry kohtaan Asetukset > Järjestelmä > Aktivointi', 'activation'],
    ['Asetukset > Tilit > Omat tiedot', 'yourinfo'],
    ['Avaa Chromessa Asetukset > Järjestelmä.', ''],
  ],
  hr: [
    ['Otvorite Postavke.', ':'],
    ['Odaberite Start > Postavke > Ažuriranje i sigurnost > Aktivacija.', 'activation'],
    ['Idite na Postavke > Sustav > Aktivacija', 'activation'],
    ['Postavke > Računi > Vaši podaci', 'yourinfo'],
    ['U pregledniku Chrome otvorite Postavke > Sustav.', ''],
  ],
  ro: [
    ['Deschideți Setări.', ':'],
    ['Selectați Start > Setări > Actualizare și securitate > Activare.', 'activation'],
    ['Accesați Setări > Sistem > Activare', 'activation'],
    ['Setări > Conturi > Informațiile dvs.', 'yourinfo'],
    ['În Chrome deschideți Setări > Sistem.', ''],
  ],
};
