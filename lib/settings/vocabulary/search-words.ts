/** What people type who look for a page and do not know its name: words of what it is about, by language. */
export type SearchWords = Readonly<Record<string, string>>;

/**
 * By URI. For the search alone: in an article these words name no page. Languages are those of the interface, and English,
 * in which everyone may search.
 */
export const searchWords: Readonly<Record<string, SearchWords>> = {
  'ms-settings:activation': {
    de: 'Lizenz digitale Lizenz Produktschlüssel aktivieren',
    en: 'license licence digital license key activate genuine edition upgrade to Pro',
    es: 'licencia digital clave activar',
    fr: 'licence numérique clé activer',
    it: 'licenza digitale codice attivare',
    ja: 'ライセンス プロダクトキー 認証',
    'pt-BR': 'licença digital chave ativar',
    'zh-CN': '许可证 密钥 激活',
  },
  'ms-settings:appsfeatures': {
    de: 'Programme deinstallieren entfernen',
    en: 'uninstall remove programs software',
    es: 'desinstalar programas quitar',
    fr: 'désinstaller programmes supprimer',
    it: 'disinstallare programmi rimuovere',
    ja: 'アンインストール 削除 プログラム',
    'pt-BR': 'desinstalar programas remover',
    'zh-CN': '卸载 程序 删除',
  },
  'ms-settings:dateandtime': {
    de: 'Uhr Uhrzeit Zeitzone',
    en: 'clock timezone',
    es: 'reloj hora zona horaria',
    fr: 'horloge heure fuseau',
    it: 'orologio ora fuso',
    ja: '時計 時刻 タイムゾーン',
    'pt-BR': 'relógio hora fuso',
    'zh-CN': '时钟 时间 时区',
  },
  'ms-settings:otherusers': {
    de: 'Administrator Benutzer hinzufügen Kind',
    en: 'administrator admin user add account child',
    es: 'administrador usuario añadir',
    fr: 'administrateur utilisateur ajouter',
    it: 'amministratore utente aggiungere',
    ja: '管理者 ユーザー 追加',
    'pt-BR': 'administrador usuário adicionar',
    'zh-CN': '管理员 用户 添加',
  },
  'ms-settings:signinoptions': {
    de: 'Passwort Kennwort PIN Fingerabdruck Gesichtserkennung',
    en: 'password PIN fingerprint face login',
    es: 'contraseña PIN huella',
    fr: 'mot de passe PIN empreinte',
    it: 'password PIN impronta',
    ja: 'パスワード PIN 指紋 顔',
    'pt-BR': 'senha PIN digital',
    'zh-CN': '密码 PIN 指纹',
  },
  'ms-settings:yourinfo': {
    de: 'Microsoft-Konto verknüpfen anmelden',
    en: 'Microsoft account link sign in',
    es: 'cuenta Microsoft vincular',
    fr: 'compte Microsoft lier',
    it: 'account Microsoft collegare',
    ja: 'Microsoft アカウント リンク',
    'pt-BR': 'conta Microsoft vincular',
    'zh-CN': 'Microsoft 帐户 关联',
  },
};
