import type { Words } from './types.ts';

export const it: Words = {
  language: 'it',
  titles: [
    'Come attivare Windows 11 con un codice Product Key',
    'Attivazione di Windows: risolvere l’errore 0xC004F050',
  ],
  prose: [
    'Windows chiede l’attivazione quando l’hardware è cambiato o nessun codice Product Key è mai stato inserito.',
    'Una licenza digitale è legata al computer, e l’attivazione di Windows avviene poi di solito da sé.',
    'La filigrana nell’angolo dice che l’attivazione di Windows manca ancora; più tardi scompare da sola.',
    'Quasi tutti i lettori hanno comprato la licenza con il computer, e il codice sta nel firmware.',
  ],
  headings: [
    'Il codice Product Key',
    'La risoluzione dei problemi',
    'Attivazione dalla riga di comando',
    'Attivazione per telefono',
  ],
  leadIns: ['Segui questi passaggi:', 'Procedi come segue:', 'Ecco come si fa:'],
  steps: [
    'Apri le **Impostazioni** dal menu Start.',
    'Vai su **Sistema** > **Attivazione**.',
    'Fai clic su **Cambia codice Product Key** in quella pagina.',
    'Digita i 25 caratteri del codice e premi **Avanti**.',
    'Seleziona **Attiva** per finire.',
    'Fai clic con il pulsante destro su **Start** e scegli **Terminale (amministratore)**.',
    'Digita `slmgr /xpr` e premi Invio.',
    'Esegui `slmgr /ato` nella stessa finestra.',
    'Premi **Windows + R** per far comparire la finestra Esegui.',
    'Riavvia il computer e attendi un minuto.',
    'Accedi di nuovo con il tuo account Microsoft.',
    'Scegli **Risoluzione dei problemi** sotto lo stato di attivazione.',
    'Verifica che la pagina dica che Windows è attivato.',
  ],
  substeps: [
    'Fai clic su **Account** a sinistra.',
    'Scegli **Le tue info** nell’elenco.',
    'Inserisci il codice del telefono.',
    'Conferma con **Sì**.',
  ],
  notes: [
    'Nota: la pagina può essere diversa sul tuo dispositivo.',
    'Suggerimento: il codice va tenuto al sicuro.',
  ],
  facts: [
    'Lo sfondo del desktop non si può cambiare.',
    'Una filigrana resta sullo schermo.',
    'Gli aggiornamenti arrivano comunque.',
  ],
  factsHeading: 'Che cosa manca senza attivazione',
  stepWord: 'Passaggio',
  offers: ['Acme Rescue Pro ritrova tutti i file perduti.', 'Solo oggi, 60 % di sconto su Acme Vault.'],
  related: ['Sette tastiere silenziose', 'Le migliori webcam dell’anno', 'Quale portatile per la scuola'],
};
