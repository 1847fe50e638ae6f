import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isCandidate } from '../lib/gate/candidate.ts';

export default defineUnlistedScript(() => {
  isCandidate(document);
});
