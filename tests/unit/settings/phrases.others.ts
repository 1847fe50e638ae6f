import type { Phrase } from './phrases.ts';

export const otherPhrases: Readonly<Record<'ar' | 'he' | 'hu' | 'tr' | 'vi', readonly Phrase[]>> = {
  ar: [
    ['افتح الإعدادات.', ':'],
    ['انتقل إلى الإعدادات > النظام > التنشيط.', 'activation'],
    ['حدد البدء > الإعدادات > التحديث والأمان > التنشيط', 'activation'],
    ['إعدادات Windows Update', 'windowsupdate'],
    ['في Chrome، افتح الإعدادات > النظام.', ''],
  ],
  he: [
    ['פתח את ההגדרות.', ':'],
    ['עבור אל הגדרות > עדכון ואבטחה > הפעלה.', 'activation'],
    ['בחר התחל > הגדרות > מערכת > הפעלה', 'activation'],
    ['הגדרות Windows Update', 'windowsupdate'],
    ['ב-Chrome פתח הגדרות > מערכת.', ''],
  ],
  hu: [
    ['Nyissa meg a Gépház alkalmazást.', ':'],
    ['Lépjen a Gépház > Frissítés és biztonság > Aktiválás elemre.', 'activation'],
    ['Válassza a Start > Beállítások > Rendszer > Névjegy lehetőséget', 'about'],
    ['Windows Update beállításai', 'windowsupdate'],
    ['Beállítások > Fiókok > Bejelentkezési beállítások', 'signinoptions'],
    ['A Chrome-ban nyissa meg a Beállítások > Rendszer lapot.', ''],
  ],
  tr: [
    ['Ayarlar’ı açın.', ':'],
    ['Ayarlar > Güncelleştirme ve Güvenlik > Etkinleştirme seçeneğine gidin.', 'activation'],
    ['Başlat > Ayarlar > Sistem > Etkinleştirme', 'activation'],
    ['Windows Update ayarları', 'windowsupdate'],
    ['Ayarlar > Hesaplar > Oturum açma seçenekleri', 'signinoptions'],
    ['Chrome’da Ayarlar > Sistem bölümünü açın.', ''],
  ],
  vi: [
    ['Mở Cài đặt.', ':'],
    ['Đi tới Cài đặt > Cập nhật & Bảo mật > Kích hoạt.', 'activation'],
    ['Chọn Bắt đầu > Cài đặt > Hệ thống > Kích hoạt', 'activation'],
    ['Cài đặt Windows Update', 'windowsupdate'],
    ['Trong Chrome, mở Cài đặt > Hệ thống.', ''],
  ],
};
