import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { analyzeDocument } from '../lib/guide/document.ts';

export default defineUnlistedScript(() => {
  analyzeDocument(document);
});
