import type { Words } from './types.ts';

export const nl: Words = {
  language: 'nl',
  titles: ['Windows 11 activeren met een productcode', 'Windows-activering: fout 0xC004F050 oplossen'],
  prose: [
    'Windows vraagt om activering als de hardware is veranderd of als er nooit een productcode is ingevoerd.',
    'Een digitale licentie hangt aan de computer, en de activering van Windows gaat daarna meestal vanzelf.',
    'Het watermerk in de hoek zegt dat de activering van Windows nog ontbreekt; later verdwijnt het vanzelf.',
    'De meeste lezers kochten hun licentie met de computer, en de sleutel zit in de firmware van het apparaat.',
  ],
  headings: [
    'De productcode',
    'De probleemoplosser',
    'Activering vanaf de opdrachtregel',
    'Activering per telefoon',
  ],
  leadIns: ['Volg deze stappen:', 'Doe het volgende:', 'Zo gaat het:'],
  steps: [
    'Open **Instellingen** vanuit het Startmenu.',
    'Ga naar **Systeem** > **Activering**.',
    'Klik daar op **Productcode wijzigen**.',
    'Typ de 25 tekens van uw sleutel en druk op **Volgende**.',
    'Kies **Activeren** om af te ronden.',
    'Klik met de rechtermuisknop op **Start** en kies **Terminal (Admin)**.',
    'Typ `slmgr /xpr` en druk op Enter.',
    'Voer `slmgr /ato` uit in hetzelfde venster.',
    'Druk op **Windows-toets + R** zodat het venster Uitvoeren verschijnt.',
    'Start de computer opnieuw en wacht een minuut.',
    'Meld u opnieuw aan met uw Microsoft-account.',
    'Kies **Problemen oplossen** onder de activeringsstatus.',
    'Controleer of er staat dat Windows is geactiveerd.',
  ],
  substeps: [
    'Klik links op **Accounts**.',
    'Kies **Uw info** in de lijst.',
    'Voer de code van uw telefoon in.',
    'Bevestig met **Ja**.',
  ],
  notes: [
    'Opmerking: de pagina kan er op uw apparaat anders uitzien.',
    'Tip: de sleutel hoort op een veilige plek.',
  ],
  facts: [
    'De achtergrond kan niet worden aangepast.',
    'Een watermerk blijft op het scherm.',
    'Updates komen toch.',
  ],
  factsHeading: 'Wat er zonder activering ontbreekt',
  stepWord: 'Stap',
  offers: ['Acme Rescue Pro vindt elk verloren bestand.', 'Alleen vandaag 60 % korting op Acme Vault.'],
  related: ['Zeven stille toetsenborden', 'De beste webcams van het jaar', 'Welke laptop voor school'],
};
