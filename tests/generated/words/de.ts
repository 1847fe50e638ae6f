import type { Words } from './types.ts';

export const de: Words = {
  language: 'de',
  titles: ['Windows 11 mit einem Product Key aktivieren', 'Windows-Aktivierung: Fehler 0xC004F050 beheben'],
  prose: [
    'Windows verlangt eine Aktivierung, wenn sich die Hardware geändert hat oder noch nie ein Product Key eingegeben wurde.',
    'Eine digitale Lizenz hängt am Rechner, und die Windows-Aktivierung geschieht danach meist von allein.',
    'Das Wasserzeichen in der Ecke sagt, dass die Aktivierung von Windows noch fehlt; später verschwindet es von selbst.',
    'Die meisten Leser haben ihre Lizenz mit dem Rechner gekauft, und der Schlüssel steckt in der Firmware.',
  ],
  headings: [
    'Den Product Key eingeben',
    'Die Problembehandlung nutzen',
    'In der Kommandozeile aktivieren',
    'Per Telefon aktivieren',
  ],
  leadIns: ['Gehen Sie wie folgt vor:', 'So geht es:', 'Folgen Sie diesen Schritten:'],
  steps: [
    'Öffnen Sie die **Einstellungen** über das Startmenü.',
    'Gehen Sie zu **System** > **Aktivierung**.',
    'Klicken Sie dort auf **Product Key ändern**.',
    'Geben Sie die 25 Zeichen Ihres Schlüssels ein und drücken Sie **Weiter**.',
    'Wählen Sie **Aktivieren**, um abzuschließen.',
    'Klicken Sie mit der rechten Maustaste auf **Start** und wählen Sie **Terminal (Administrator)**.',
    'Geben Sie `slmgr /xpr` ein und drücken Sie die Eingabetaste.',
    'Führen Sie `slmgr /ato` im selben Fenster aus.',
    'Drücken Sie **Windows-Taste + R**, damit sich der Ausführen-Dialog zeigt.',
    'Starten Sie den Rechner neu und warten Sie eine Minute.',
    'Melden Sie sich wieder mit Ihrem Microsoft-Konto an.',
    'Wählen Sie **Problembehandlung** unter dem Aktivierungsstatus.',
    'Prüfen Sie, ob dort steht, dass Windows aktiviert ist.',
  ],
  substeps: [
    'Klicken Sie links auf **Konten**.',
    'Wählen Sie **Ihre Infos** in der Liste.',
    'Geben Sie den Code vom Telefon ein.',
    'Bestätigen Sie mit **Ja**.',
  ],
  notes: [
    'Hinweis: Die Seite kann auf Ihrem Gerät anders aussehen.',
    'Tipp: Der Schlüssel gehört an einen sicheren Ort.',
  ],
  facts: [
    'Der Hintergrund lässt sich nicht anpassen.',
    'Ein Wasserzeichen bleibt am Bildschirm.',
    'Updates kommen trotzdem.',
  ],
  factsHeading: 'Was einem nicht aktivierten Windows fehlt',
  stepWord: 'Schritt',
  offers: ['Acme Rescue Pro findet jede verlorene Datei.', 'Nur heute 60 % Rabatt auf Acme Vault.'],
  related: ['Sieben leise Tastaturen', 'Die besten Webcams des Jahres', 'Welcher Laptop für die Schule'],
};
