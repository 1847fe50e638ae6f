import type { Words } from './types.ts';

export const pl: Words = {
  language: 'pl',
  titles: ['Jak aktywować Windows 11 kluczem produktu', 'Aktywacja systemu Windows: błąd 0xC004F050'],
  prose: [
    'Windows prosi o aktywację, gdy zmienił się sprzęt albo nigdy nie wpisano klucza produktu na tym komputerze.',
    'Licencja cyfrowa jest związana z komputerem, a aktywacja systemu Windows przebiega potem zwykle sama.',
    'Znak wodny w rogu mówi, że wciąż brakuje aktywacji systemu Windows; później sam znika.',
    'Większość czytelników kupiła licencję razem z komputerem, a klucz leży w oprogramowaniu układowym.',
  ],
  headings: [
    'Klucz produktu',
    'Rozwiązywanie problemów',
    'Aktywacja z wiersza polecenia',
    'Aktywacja przez telefon',
  ],
  leadIns: ['Wykonaj te czynności:', 'Wykonaj następujące kroki:', 'Oto jak to zrobić:'],
  steps: [
    'Otwórz **Ustawienia** z menu Start.',
    'Przejdź do **System** > **Aktywacja**.',
    'Kliknij **Zmień klucz produktu** na tej stronie.',
    'Wpisz 25 znaków klucza i naciśnij **Dalej**.',
    'Wybierz **Aktywuj**, aby zakończyć.',
    'Kliknij prawym przyciskiem **Start** i wybierz **Terminal (administrator)**.',
    'Wpisz `slmgr /xpr` i naciśnij Enter.',
    'Uruchom `slmgr /ato` w tym samym oknie.',
    'Naciśnij **Windows + R**, aby pojawiło się okno Uruchamianie.',
    'Uruchom komputer ponownie i poczekaj minutę.',
    'Zaloguj się ponownie kontem Microsoft.',
    'Wybierz **Rozwiąż problemy** pod stanem aktywacji.',
    'Sprawdź, czy strona mówi, że Windows jest aktywowany.',
  ],
  substeps: [
    'Kliknij **Konta** po lewej stronie.',
    'Wybierz **Twoje informacje** z listy.',
    'Wprowadź kod z telefonu.',
    'Potwierdź przyciskiem **Tak**.',
  ],
  notes: [
    'Uwaga: strona może wyglądać inaczej na innym urządzeniu.',
    'Wskazówka: klucz powinien leżeć w bezpiecznym miejscu.',
  ],
  facts: [
    'Tła pulpitu nie można zmienić.',
    'Znak wodny zostaje na ekranie.',
    'Aktualizacje nadal przychodzą.',
  ],
  factsHeading: 'Czego brakuje bez aktywacji',
  stepWord: 'Krok',
  offers: ['Acme Rescue Pro znajdzie każdy utracony plik.', 'Tylko dziś 60 % taniej Acme Vault.'],
  related: ['Siedem cichych klawiatur', 'Najlepsze kamery roku', 'Jaki laptop do szkoły'],
};
