import { expect, test } from 'vitest';
import { ACTION_PARTS, ACTIONS } from '../../../lib/steps/data/actions.ts';
import { NOT_STEPS } from '../../../lib/steps/data/not-steps.ts';
import * as openings from '../../../lib/steps/data/openings.ts';
import { STEPS_AHEAD } from '../../../lib/steps/data/steps-ahead.ts';
import { endsInOrder, isInstruction } from '../../../lib/steps/instruction.ts';
import {
  announcesOther,
  announcesSteps,
  isCondition,
  isNote,
  isWarning,
} from '../../../lib/steps/signals.ts';

test.each([
  'Click Next.',
  'In the left pane, click System.',
  'Once logged in, navigate to the page.',
  'Now, please restart the computer.',
  'If it is not there, restart the computer.',
  'Update & Security: Select it.',
  '“Open” the app',
  'Klicken Sie auf „Weiter“.',
  'Die Taste drücken.',
  'Klappen Sie den Eintrag auf.',
  'Entwerten Sie bitte den Schein.',
  'Dépliez la branche.',
  'Należy otworzyć Ustawienia.',
  'Podłączyć komputer do gniazdka.',
  'Прописываем адрес сервера.',
  'В окне настроек выберите «Система».',
  'W oknie Aktywacja kliknij Zmień.',
  'Prema Windows + R.',
  'You need to restart the computer.',
  'Sélectionnez Démarrer.',
  'Haga clic en Siguiente.',
  'Fai clic su Avanti.',
  'Clique em Avançar.',
  'Klik op Volgende.',
  'Kliknij Dalej.',
  'För att fortsätta väljer du Nästa.',
  'Om du vill byta nyckel klickar du på Ändra.',
  'Når skiven er ny, skal du vælge Næste.',
  'For å fortsette trykker du på Neste.',
  'Danach klickst du auf Start.',
  'Als u verder wilt, selecteert u Volgende.',
  'Vervolgens klik je op Start.',
  'Power off the PC.',
  'Нажмите «Далее».',
  'Пройдите проверку.',
  'Нажимаем «Далее».',
  'Pulsamos en Siguiente.',
  'Otevřeme Nastavení.',
  'İleri düğmesine basıyoruz.',
  'İleri’ye tıklayın.',
  '「次へ」をクリックします。',
  '다음을 클릭합니다.',
  '点击“下一步”。',
  '按一下「下一步」。',
  'Klik tombol Berikutnya.',
  'คลิกถัดไป',
  'انقر فوق التالي.',
  'Windows + I के साथ सेटिंग्स खोलें।',
  'ثبّت التطبيق.',
  'واختر بلدك من القائمة.',
  'در پایان Activate را بزنید و چند ثانیه صبر کنید.',
  'Зупиніть службу.',
  'Перезавантажте комп’ютер.',
  'Copiala in un file.',
  'Pégalo en la ventana.',
  'Primeiro entre no Windows.',
  'Végül írd be a kulcsot.',
  'Ketuk tombol hijau.',
])('%j tells what to do', (text) => {
  expect(isInstruction(text)).toBe(true);
});

test.each([
  'The page appears.',
  'A faster start',
  'Windows 11 Pro',
  'Die Seite wird angezeigt.',
  'La page s’affiche.',
  'Лицензия уже есть.',
  'Мы говорим о лицензии.',
  'Tenemos una licencia.',
  '25 文字のキー',
  'पेज दिखाई देता है।',
  'Digitala licenser hör till datorn.',
  'Können Sie das glauben?',
  'Avez-vous une licence ?',
  'W kolejnej wersji jest inaczej.',
  'Рекомендуем лицензию.',
  'Веселі люди',
  'Så här aktiverar du Windows.',
  'Hur väljer du en nyckel?',
  'Väljer du den här får du hjälp.',
  'Med kontot har du en licens.',
  'Den nøgle du vælger er din.',
  'Power BI needs a key of its own.',
  'وحدة التحكم',
  '',
])('%j does not', (text) => {
  expect(isInstruction(text)).toBe(false);
});

test.each([
  ['Sonra Etkinleştir düğmesine tıklayın.', true],
  ['در همان صفحه روی Change کلیک کنید.', true],
  ['‘정품 인증’ 화면에서 키를 입력하세요.', true],
  ['먼저 와이파이를 다시 연결합니다.', true],
  ['「設定」を開きます。', true],
  ['しばらく待ってください', true],
  ['बटन पर क्लिक करें।', true],
  ['Windows etkin değil.', false],
  ['Anahtarınıza oradan erişebilirsiniz.', false],
  ['Etkinleştir düğmesini seçiniz.', true],
  ['컴퓨터가 다시 시작됩니다.', false],
  ['ライセンスが付いています。', false],
  ['Open the page.', false],
  ['계정 설정', false],
  ['ライセンスの確認', false],
])('%j ends in an order: %s', (sentence, expected) => {
  expect(endsInOrder(sentence)).toBe(expected);
});

test.each([
  ['Note: Save it first.', true, false],
  ['⚠️ Warning! Data will be lost.', true, true],
  ['Hinweis: Speichern Sie.', true, false],
  ['注意：请先保存。', true, true],
  ['Notes on the key.', false, false],
  ['Important files are kept.', false, false],
])('%j is a remark: %s, a warning: %s', (text, note, warning) => {
  expect([isNote(text), isWarning(text)]).toEqual([note, warning]);
});

test.each([
  ['To fix it, follow these steps:', 'steps'],
  ['Gehen Sie wie folgt vor:', 'steps'],
  ['次の手順に従います。', 'steps'],
  ['Инструкция по активации:', 'steps'],
  ['Instructions:', 'steps'],
  ['Top 5 benefits of it', 'other'],
  ['Systemvoraussetzungen und Voraussetzungen', 'other'],
  ['Why you should do it', 'other'],
  ['The process of activation', 'neither'],
  ['Open the console', 'neither'],
])('%j announces %s', (text, what) => {
  expect([announcesSteps(text), announcesOther(text)]).toEqual([what === 'steps', what === 'other']);
});

test('conditions are told by their first word', () => {
  expect(['If it fails', 'Wenn es', 'S’il', '如果失败', 'Iffy', 'Second'].map(isCondition)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('every vocabulary is sorted, without repetition and in lower case', () => {
  const lists = [
    ...Object.values({ ...ACTIONS, ...ACTION_PARTS }).map((words) => words.split(' ')),
    NOT_STEPS,
    STEPS_AHEAD,
    ...Object.values(openings),
  ];
  for (const list of lists) {
    expect([...new Set(list)].toSorted()).toEqual(list);
    expect(list.map((word) => word.toLowerCase())).toEqual(list);
  }
});

test.each([
  'eSIM ekleyin',
  'Hücresel menüsünü açın.',
  'Yeni anahtarı yazınız',
  'Открыть параметры',
  'остановить службу командой net stop sppsvc;',
  'перевірити: slmgr /xpr',
])('tells what to do: %s', (text) => {
  expect(isInstruction(text)).toBe(true);
});

test.each(['The plugin', 'Click-free login', 'Termin', 'Часть системы', 'память'])('does not: %s', (text) => {
  expect(isInstruction(text)).toBe(false);
});
