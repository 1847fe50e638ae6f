/** BCP 47 tags of the languages that there are messages in, sorted. */
export const interfaceLanguages: readonly string[] = ['de', 'en', 'es', 'fr', 'it', 'ja', 'pt-BR', 'zh-CN'];
