import { expect, test } from 'vitest';
import { countDeeds, isReport, ordersOf } from '../../../lib/guide/verdict/deeds.ts';
import { NO_SUBJECT } from '../../../lib/guide/verdict/subject.ts';

const passage = (text: string) => ({ kind: 'text' as const, text, linked: 0 });
const deeds = (language: string, text: string) =>
  countDeeds([{ passage: passage(text), subject: NO_SUBJECT, topical: true }], ordersOf(language));

test.each([
  ['en', 'Open Settings and click Activation.', 2],
  ['en-GB', 'I open Settings and then I click Activation.', 0],
  ['en', 'The digital licence is available on the launch day.', 0],
  ['pl', 'Wybierz System i kliknij Aktywacja.', 2],
  ['sv', 'Öppna appen och välj System.', 2],
  ['nl', 'Als je klaar bent: open Instellingen.', 1],
  ['de', 'Ich öffne die Einstellungen.', 0],
  ['de', 'Öffnen Sie die Einstellungen.', 1],
  ['ru', 'Если началась активация нажмите «Далее».', 1],
  ['ru', 'Сначала я нажму «Далее».', 0],
  ['no', 'Åpne Innstillinger og velg System.', 2],
  ['tr', 'Sistem sayfasını açın ve Etkinleştirme seçeneğine tıklayın.', 2],
  ['tr', 'Oyunlar açılıyordu, yazılım için para verdim, git gide sevdim.', 0],
  ['tr', 'Anahtarı giriniz. Metin yazan düğme yoktur.', 1],
  ['pl', 'Klikamy System, potem wpisujemy klucz.', 2],
  ['pl', 'Program uruchamia się sam, bez wpisu i bez nacisku.', 0],
  ['ru', 'Запускаем командную строку.', 1],
  ['ru', 'Запуск Windows занимает минуту.', 0],
  ['es', 'Un equipo que ejecuta Windows, o ejecutando otro sistema.', 0],
  ['es', 'Tiene que ejecutar el solucionador.', 1],
  ['es', 'Ejecuta este comando.', 1],
  ['pt', 'Um dispositivo que executa o Windows.', 0],
  ['pt', 'Execute o comando.', 1],
  ['fr', 'Un appareil exécutant Windows, ou qui exécute Linux.', 0],
  ['fr', 'Exécutez la commande.', 1],
  ['it', 'Un dispositivo che esegue Windows.', 0],
  ['it', 'Esegui il comando.', 1],
  ['', 'Öffnen Sie die Einstellungen.', 1],
])('%s: %j tells to do %d things', (language, text, count) => {
  expect(deeds(language, text)).toBe(count);
});

test.each([
  ['en', 'My laptop lost its licence after I changed the disk.', true],
  ['en', 'The button “I changed my hardware” is below “My devices”.', false],
  ['de', 'Bei mir ist seit gestern mein Windows ohne Lizenz.', true],
  ['da', 'Licensen ligger i Windows og i kontoen.', false],
  ['pl', 'Licencja jest w systemie i na koncie, i nic więcej.', false],
  ['nl', 'Als je een licentie hebt, hoef je niets te doen.', false],
  ['hr', 'Licenca je u sustavu, a ključ je na kutiji.', false],
  ['it', 'I computer e i portatili hanno la licenza.', false],
  ['', 'My laptop lost its licence after I changed the disk.', false],
  ['en', 'I ran the tool, I saw my old PC, I logged in with my account, and then: click.', true],
  ['en', 'I had the same with my laptop. Open Settings and click Activation.', false],
])('%s: %j is an account of one’s own: %s', (language, text, is) => {
  expect(isReport(passage(text), ordersOf(language))).toBe(is);
});

test('each line of code is there to be run, a sentence speaks of a command', () => {
  const text = 'slmgr /upk slmgr /ipk KEY slmgr /ato';
  const told = (kind: 'code' | 'text') =>
    countDeeds([{ passage: { ...passage(text), kind }, subject: NO_SUBJECT, topical: true }], ordersOf('en'));
  expect(told('code')).toBe(3);
  expect(told('text')).toBe(1);
});
