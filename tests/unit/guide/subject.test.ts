import { expect, test } from 'vitest';
import { lexiconOf, mentionsGuard, readSubject } from '../../../lib/guide/verdict/subject.ts';

test.each([
  ['Turn off your antivirus.', true],
  ['Отключите антивирус.', true],
  ['Click Reset this PC.', false],
  ['Activate the antivirus with its licence key.', false],
  ['Open Settings.', false],
])('%j only mentions an antivirus program: %s', (text, is) => {
  expect(mentionsGuard(text, lexiconOf(text))).toBe(is);
});

test.each([
  ['Windows 10 nach einem Wechsel der Hauptplatine aktivieren', true],
  ['Windows 11 über die Eingabeaufforderung aktivieren', true],
  ['Windows 10 na een nieuw moederbord opnieuw activeren', true],
  ["Windows 10'u anakart değişikliğinden sonra yeniden etkinleştirme", true],
  ["Windows 10'u çalıştıran yeni bir bilgisayarı etkinleştirme", false],
  ['Windows 10 をマザーボードの交換後にライセンス認証する', true],
  ['Windows 10 を実行している新しい PC をライセンス認証する', false],
  ['Windows 10을 메인보드 교체 후 다시 활성화', true],
  ['Windows 10을 실행하는 새로운 컴퓨터 활성화', false],
  ['Windows 11 mit einem Schlüssel aktivieren – so geht es', true],
  ['Set up Windows 10 in five minutes and activate Bluetooth', false],
  ['Installer Windows 10 via une clé USB et activer le Bluetooth', false],
  ['Nainstalujte Windows 10 na druhý pevný disk a aktivujte Bluetooth', false],
  ['Windows 10 mit Ton starten und Bluetooth aktivieren', false],
  ["Windows'u kurup Bluetooth'u etkinleştirme", false],
  ['Windows 10을 설치하고 블루투스 활성화', false],
  ['Windows 10 をインストールして Bluetooth アクティブ化', false],
  ['Windows 10: nach dem Neustart Bluetooth aktivieren', false],
  ['Windows 10, mit allen Geräten: Bluetooth aktivieren', false],
  ['הפעל Windows 10', true],
  ['הפעילו את Windows 11', true],
])('%j says that Windows is activated: %s', (title, is) => {
  expect(readSubject(title, lexiconOf(title)).firm.has('activation')).toBe(is);
});
