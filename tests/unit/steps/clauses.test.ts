import { expect, test } from 'vitest';
import { splitClauses } from '../../../lib/steps/clauses.ts';

test.each([
  [
    'Go to Settings > System, click Change, and then enter the key.',
    ['Go to Settings > System', 'click Change', 'enter the key.'],
  ],
  ['Open the app and click Next.', ['Open the app', 'click Next.']],
  ['Click Start. Then select Settings.', ['Click Start.', 'Then select Settings.']],
  ['Press Win + I, then choose System.', ['Press Win + I', 'choose System.']],
  ['To check the state, select Start.', ['To check the state, select Start.']],
  ['Press Enter to check and repair the image.', ['Press Enter to check and repair the image.']],
  ['Open error.log and read it.', ['Open error.log', 'read it.']],
  [
    'Wechseln Sie zu System, und wählen Sie Aktivierung.',
    ['Wechseln Sie zu System', 'wählen Sie Aktivierung.'],
  ],
  ['Cliquez sur Démarrer, puis sélectionnez Système.', ['Cliquez sur Démarrer', 'sélectionnez Système.']],
  ['Kliknij Start, a następnie wybierz System.', ['Kliknij Start', 'wybierz System.']],
  [
    '打开设置 > 个性化,点"颜色",再选择深色,最后按"确定"。',
    ['打开设置 > 个性化', '点"颜色"', '再选择深色', '最后按"确定"。'],
  ],
  ['開啟「設定」,然後點選「色彩」。', ['開啟「設定」', '然後點選「色彩」。']],
  ['打开红色、绿色的灯。', ['打开红色、绿色的灯。']],
  ['「設定」を開き、「色」をクリックします。', ['「設定」を開き', '「色」をクリックします。']],
  ['赤、青を選択してください。', ['赤、青を選択してください。']],
  ['Ouvre le menu et connecte-toi.', ['Ouvre le menu', 'connecte-toi.']],
  ['', []],
])('cuts %j into its acts', (text, expected) => {
  expect(splitClauses(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
