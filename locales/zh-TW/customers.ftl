## 帳戶資訊
customers-company = 公司
customers-address = 地址
customers-contact = 主要連絡人
customers-bought-before = 先前購買過
customers-bought-before-cannot = 是：無法直接接受
customers-bought-before-yes = 是
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
customers-history-declined = 已拒絕
customers-history-withdrawn = 已撤回同意
customers-history-disputed = 對證明提出異議
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
customers-password-reload = Assent 不保存可讀的複本。重新載入此頁面會返回帳戶資訊，且不再顯示密碼。
customers-sign-in-at = 登入位址
customers-password-two-ways = 請透過與登入位址和登入名稱不同的方式傳送密碼，例如電話或聊天，切勿放在同一則訊息中。
customers-account-info = 帳戶資訊
customers-back-to-account = 返回帳戶資訊
customers-flash-own-password = 客戶系統管理員已設定自己的密碼，未核發臨時密碼。
customers-flash-issued-meanwhile = 剛剛已核發臨時密碼，因此未再核發。如果沒有人保存該密碼，請重新核發。
customers-flash-no-admin = 此客戶沒有可以登入的客戶系統管理員，未核發密碼。
customers-flash-ended = 您與此客戶的關係已結束，未核發密碼。

## The fields in which something is said about a customer
customers-company-name-hint = 法定名稱，與其合約一致。
customers-language-hint = 其合約與信件所用的語言。
customers-country-hint = 它決定地址需要哪些內容，以及適用哪份合約文字。
customers-province-hint = 如果該國家/地區的地址有此項目。
customers-registration-hint = 某些國家/地區要求填寫。請輸入公司的號碼，切勿輸入個人的號碼。
customers-registration-required = 此國家/地區必填：{ $label }。
customers-phone-hint = 某些國家/地區要求填寫。
customers-phone-required = 此國家/地區必填。
customers-choose = 請選擇

## Editing
customers-edit-button = 編輯
customers-edit = 編輯客戶資料
customers-edit-text = 服務此客戶的每個合作夥伴都能看到並編輯這些資料。儲存者會記錄在歷程記錄中。
customers-edit-domain = 無法變更：人員使用它登入。
customers-edit-cloud = 無法變更：它決定是否可以提供確認。
customers-edit-email-hint = 公司的連絡人。人員本人接收驗證碼和連結的地址維持不變。
customers-edit-now = 期間已變更
customers-edit-now-text = 您編輯期間有人儲存了其他資料。沒有任何內容被覆寫。以下是與您所填內容不同之處的現況；如果再次儲存，將以您的內容取代。
customers-edit-take = 採用現有資料
customers-flash-edited = 已儲存 { $company } 的資料。
customers-flash-ended-edit = 您與此客戶的關係已結束，無法編輯其資料。
customers-bought-before-box = 此客戶以前購買過
customers-bought-before-hint = 如果此客戶在訂單記錄於此之前曾透過任何合作夥伴購買過軟體、訂閱或 Azure，請勾選。此類客戶無法自行接受，由其合作夥伴證明。
customers-postal-code-hint = 例如：{ $example }
problem-customer-changed = 期間有人變更了資料；請查看現況，如需以您的內容取代，請再次儲存
field-revision = 客戶資料
field-bought-before = 以前購買過
field-state-kind-area = 地區
field-state-kind-county = 縣市
field-state-kind-department = 省
field-state-kind-district = 區
field-state-kind-emirate = 酋長國
field-state-kind-island = 島嶼
field-state-kind-oblast = 州
field-state-kind-parish = 教區
field-state-kind-prefecture = 都道府縣
field-state-kind-province = 省份
field-state-kind-state = 州
customers-history-edited = 已編輯客戶資料
customers-history-elsewhere = 貴組織以外的人員
customers-history-change = { $before } → { $after }
customers-history-because = 原因：{ $reason }
customers-history-correction = 已更正證明
customers-history-corrected = 證明（後已更正）
customers-history-read = 檢視
