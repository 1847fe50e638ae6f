import { expect, test } from 'vitest';
import { readMarker } from '../../../lib/text/numbering.ts';

test.each([
  ['1. Open Settings', 'plain', 1, 'Open Settings'],
  ['12) Open Settings', 'plain', 12, 'Open Settings'],
  ['(3) Open Settings', 'plain', 3, 'Open Settings'],
  ['1.Open Settings', 'plain', 1, 'Open Settings'],
  ['2- Open Settings', 'plain', 2, 'Open Settings'],
  ['2 - Open Settings', 'plain', 2, 'Open Settings'],
  ['①「設定」を開く', 'plain', 1, '「設定」を開く'],
  ['❷ Click Next', 'plain', 2, 'Click Next'],
  ['⓷ Click Next', 'plain', 3, 'Click Next'],
  ['3️⃣ Click Next', 'plain', 3, 'Click Next'],
  ['Step 1: Open Settings', 'step', 1, 'Open Settings'],
  ['STEP 2 – Open Settings', 'step', 2, 'Open Settings'],
  ['[Step 3] Open Settings', 'step', 3, 'Open Settings'],
  ['Schritt 4: Öffnen', 'step', 4, 'Öffnen'],
  ['2. Schritt: Öffnen', 'step', 2, 'Öffnen'],
  ['Étape 1 : réinitialiser', 'step', 1, 'réinitialiser'],
  ['Paso 2. Abre', 'step', 2, 'Abre'],
  ['Passo 3: Apri', 'step', 3, 'Apri'],
  ['Passaggio 3 - Apri', 'step', 3, 'Apri'],
  ['Stap 1: Open', 'step', 1, 'Open'],
  ['Krok 2. Otwórz', 'step', 2, 'Otwórz'],
  ['Шаг 5. Откройте', 'step', 5, 'Откройте'],
  ['Adım 1: Açın', 'step', 1, 'Açın'],
  ['1. Adım: Açın', 'step', 1, 'Açın'],
  ['手順 1: 設定を開く', 'step', 1, '設定を開く'],
  ['手順２　設定を開く', 'step', 2, '設定を開く'],
  ['ステップ3：設定を開く', 'step', 3, '設定を開く'],
  ['1단계: 설정을 엽니다', 'step', 1, '설정을 엽니다'],
  ['단계 2. 설정', 'step', 2, '설정'],
  ['第一步：打开设置', 'step', 1, '打开设置'],
  ['第十二步 打开', 'step', 12, '打开'],
  ['步骤 3：打开设置', 'step', 3, '打开设置'],
  ['步驟二、打開', 'step', 2, '打開'],
  ['الخطوة 2: افتح', 'step', 2, 'افتح'],
  ['Method 2. Use the troubleshooter', 'method', 2, 'Use the troubleshooter'],
  ['Lösung 3: Neu starten', 'method', 3, 'Neu starten'],
  ['方法二：重新启动', 'method', 2, '重新启动'],
  ['b) Click OK', 'plain', 2, 'Click OK'],
  ['iv. Click OK', 'plain', 4, 'Click OK'],
  ['2024 was a good year', null, 0, ''],
  ['1.5 GB of memory', null, 0, ''],
  ['10:30 is the time', null, 0, ''],
  ['Windows 11: what is new', null, 0, ''],
  ['步 is a character', null, 0, ''],
])('reads the number of %j', (text, kind, value, rest) => {
  const marker = readMarker(text);
  expect(marker?.kind ?? null).toBe(kind);
  if (!marker) return;
  expect(marker.value).toBe(value);
  expect(text.slice(marker.length)).toBe(rest);
});
