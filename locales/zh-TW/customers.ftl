## 帳戶資訊
customers-company = 公司
customers-address = 地址
customers-contact = 主要連絡人
customers-bought-before = 先前購買過
customers-bought-before-yes = 是：無法直接接受
customers-bought-before-no = 否
customers-since = 關係開始於
customers-through = 透過 { $provider }
customers-cloud-public = 公用雲端
customers-cloud-us-government = 美國政府雲端
customers-cloud-germany = 德國雲端
customers-ended = 關係已結束
customers-ended-text = 您可以檢視現有記錄，但無法再為此客戶執行新的作業。

## 歷程記錄
customers-history = 歷程記錄
customers-history-version = { $agreement }，版本 { $version }
customers-history-attested = 已證明
customers-history-attested-before = 已被取代的證明
customers-history-accepted = 客戶已直接接受
customers-history-accepted-before = 已被取代的接受記錄
customers-history-invited = 已要求客戶接受
customers-history-relationship = 關係建立
customers-history-relationship-ended = 關係結束
customers-history-created = 已建立客戶

## 第一位客戶系統管理員的密碼
customers-sign-in = 客戶系統管理員的登入資訊
customers-own-password = 此人已設定自己的密碼。現在只有本人可以變更：可在登入頁面透過郵件取得重設連結。
customers-temporary-password-text = 在此人設定自己的密碼之前，您可以核發臨時密碼。新密碼會使先前的密碼失效，有效期為 14 天。
customers-temporary-password-question = 要核發新的臨時密碼嗎？先前的密碼將失效。
customers-issue-temporary-password = 核發臨時密碼
customers-temporary-password = 臨時密碼
customers-password-issued = 已核發臨時密碼
customers-password-issued-text = 供 { $company } 的客戶系統管理員使用。先前的密碼已失效。
customers-password-once = 請立即複製：僅顯示一次
customers-password-reload = Assent 不保存可讀的複本。重新載入此頁面會核發另一個密碼，目前的密碼隨即失效。
customers-sign-in-at = 登入位址
customers-password-two-ways = 請透過與登入位址和登入名稱不同的方式傳送密碼，例如電話或聊天，切勿放在同一則訊息中。
customers-back-to-account = 返回帳戶資訊
customers-flash-own-password = 客戶系統管理員已設定自己的密碼，未核發臨時密碼。
customers-flash-issued-meanwhile = 剛剛已核發臨時密碼，因此未再核發。如果沒有人保存該密碼，請重新核發。
customers-flash-no-admin = 此客戶沒有可以登入的客戶系統管理員，未核發密碼。
customers-flash-ended = 您與此客戶的關係已結束，未核發密碼。
