import { readFileSync } from 'node:fs';

// Vitest's JSON report says how many tests ran; no report means that none did.
try {
  const { numPassedTests, numFailedTests, numPendingTests, success } = JSON.parse(
    readFileSync(process.argv[2], 'utf8'),
  );
  console.log(
    `\n${numPassedTests} passed, ${numFailedTests} failed${numPendingTests ? `, ${numPendingTests} skipped` : ''}`,
  );
  process.exitCode = success && numPassedTests > 0 ? 0 : 1;
} catch (error) {
  console.error(`No test report: ${error.message}`);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
