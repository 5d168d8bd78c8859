## 新客戶精靈
onboarding-title = 新客戶
onboarding-step = 第 { $step } 步，共 { $of } 步
onboarding-review = 檢閱
onboarding-confirmation = 完成
onboarding-nothing-yet = 在最後一步之前不會建立任何內容。如需稍後完成，請使用「儲存並離開」。
onboarding-draft-saved = 草稿儲存於 { $at }。如需稍後完成，請使用「儲存並離開」。
onboarding-draft-kept = 草稿已儲存：{ $name }。
onboarding-draft-kept-unnamed = 草稿已儲存。
onboarding-next-review = 下一步：檢閱
onboarding-save-and-leave = 儲存並離開
onboarding-discard = 捨棄
onboarding-discard-question = 要捨棄此草稿嗎？已輸入的內容將會遺失。
onboarding-draft-discarded = 已捨棄草稿。
onboarding-back = 返回

onboarding-theirs = { $author } 在此期間儲存了這份草稿
onboarding-theirs-hint = 下方是您輸入的內容。已儲存的草稿在這些欄位中不同。如果繼續，您的內容會取代它。
onboarding-take-theirs = 採用已儲存的草稿

onboarding-company = 公司
onboarding-domain-hint = 客戶網域的開頭部分：字母、數字和連字號。
onboarding-domain-free = { $domain } 可以使用。
onboarding-reseller-hint = 如果客戶透過您的某個轉銷商購買。
onboarding-no-reseller = 無（直接向您購買）
onboarding-cloud-hint = 之後無法變更。與國家/地區無關。
onboarding-cloud-public-hint = 適用於幾乎所有客戶。
onboarding-cloud-us-government-hint = 適用於美國政府機構。不需要合約。
onboarding-cloud-germany-hint = 德國的國家雲端。不需要合約。

onboarding-address = 地址
onboarding-service = 語言與雲端

onboarding-contact = 主要連絡人
onboarding-email-hint = 首位客戶系統管理員的驗證碼與連結會寄到這裡。

onboarding-agreement = Microsoft 合約
onboarding-agreement-not-needed = 國家雲端中的客戶不需要合約，也無法確認。
onboarding-agreement-not-asked = 目前不要求任何合約。
onboarding-read = 閱讀合約
onboarding-ask = 將要求客戶在 { $portal } 中接受 { $agreement }
onboarding-ask-hint = 客戶登入並線上接受。這是最有力的證據。
onboarding-accepted-already = 客戶已接受
onboarding-accepted-already-hint = 有權限的人員已接受，而且您保留了憑證。
onboarding-version = 版本 { $rank }，自 { $from }起生效
onboarding-accepted-by = 接受者
onboarding-signer-contact = 主要連絡人
onboarding-signer-other = 其他人

## 檢閱
onboarding-review-title = 檢閱：{ $company }
onboarding-review-hint = 尚未建立任何內容。選擇「更新」可進行變更，您輸入的內容會保留。
onboarding-will-not-open = 訂單仍被封鎖
onboarding-will-not-open-hint = 此客戶無法以您所證明的版本下單。需要版本 { $rank }，自 { $from }起生效。
onboarding-act-hint = 下一頁會顯示一次客戶的登入名稱與臨時密碼。
onboarding-create = 建立客戶
onboarding-create-and-ask = 建立客戶並邀請
onboarding-create-and-attest = 建立客戶並證明

## 完成
onboarding-created = 客戶已建立：{ $company }
onboarding-was-attested = 已記錄您關於客戶已接受 { $agreement } 的證明。
onboarding-was-invited = 將要求客戶在 { $portal } 中接受 { $agreement }。請將下方的邀請傳送給客戶。
onboarding-credentials = 登入資訊
onboarding-credentials-hint = 請立即複製密碼，它不會再次顯示。
onboarding-temporary-password = 臨時密碼
onboarding-password-gone = 臨時密碼只顯示過一次，無法再次顯示。如果已遺失，請核發新密碼；舊密碼隨即失效。
onboarding-issue-new = 核發新的臨時密碼
onboarding-texts = 給客戶的文字
onboarding-texts-hint = 請複製到您自己的訊息中。
onboarding-invitation-text = 邀請
onboarding-welcome-text = 歡迎信
onboarding-password-text = 密碼訊息
onboarding-another-way = 請單獨傳送，例如透過電話或聊天。
onboarding-to-customer = 前往該客戶
onboarding-another = 新增客戶

onboarding-welcome-letter =
    { $name } 您好：

    { $partner } 已在 { $portal } 中為 { $company } 設定帳戶。

    1. 請在此登入：{ $url }
       登入名稱：{ $login }
    2. 設定您自己的密碼。臨時密碼會另行告知，我們還會以電子郵件寄送一個驗證碼。

    您可以在那裡檢視您的合約，以及與您合作的合作夥伴。

    敬上
    { $partner }
onboarding-password-letter =
    { $name } 您好：

    { $company } 在 { $portal } 中的臨時密碼為：

    { $password }

    有效期為 { $days } 天，只能與我們以電子郵件寄送的驗證碼一起用來設定您自己的密碼。

## 草稿
onboarding-drafts = 草稿
drafts-text = 已開始但未完成的新客戶和邀請。
drafts-customers = 新客戶
drafts-invitations = 邀請
drafts-invitations-count = { $n ->
    [0] 沒有待傳送的邀請。
   *[other] { $count } 個邀請尚未標記為已傳送。
}
drafts-invitations-text = 請選取您已自行傳送的邀請。只有在邀請傳送之後，客戶才視為已邀請。
drafts-invitations-newest = 顯示最近的 { $count } 個。
drafts-sent = 我已傳送這些邀請
drafts-select-all = 全選
drafts-sent-column = 已傳送
drafts-sent-one = 已傳送
drafts-flash-sent = 已標記為已傳送：{ $count }
drafts-flash-sent-some = 已標記為已傳送：{ $count }。無法標記：{ $left }。請開啟查看原因。
onboarding-drafts-count = { $n ->
    [0] 沒有待完成的新客戶。
   *[other] { $count } 個新客戶待完成。
}
onboarding-drafts-newest = 顯示最近儲存的 { $count } 個。完成或捨棄一些後即可檢視其餘草稿。
onboarding-no-drafts = 沒有草稿
onboarding-no-drafts-hint = 已開始但未完成的新客戶和邀請會保留在此處。
onboarding-begun-by = 建立者
onboarding-last-saved = 上次儲存
onboarding-unnamed = 尚未命名

## 標籤
field-draft = 草稿
field-invitation = 邀請
field-domain-prefix = 主要網域
field-cloud = 雲端
field-reseller = 間接轉銷商
field-line1 = 地址第 1 行
field-line2 = 地址第 2 行
field-city = 城市
field-province = 州或省
field-postal-code = 郵遞區號
field-registration-number = 註冊號碼
field-acceptance = 合約的接受方式
field-attested = 證明
field-signer = 由誰接受
field-signer-first-name = 名字
field-signer-last-name = 姓氏
field-signer-email = 電子郵件地址
field-signer-phone = 電話號碼
field-agreement = 合約
field-company-name = 公司名稱
field-accepted-on = 合約接受日期
field-basis = 依據
field-version = 版本
field-evidence = 憑證檔案

## 有什麼問題
problem-attested-missing = 請勾選方塊以證明
problem-basis-missing = 請選擇您如何得知
problem-none-ticked = 請至少選取一項
problem-version-none = 該日期沒有生效的合約版本
problem-version-unknown = 請從清單中選擇版本
problem-version-not-yet = 該版本自 { $from } 起才生效；請選擇較早的版本
problem-draft-changed = 其他人儲存了此草稿。請檢視不同之處，然後繼續
problem-draft-changed-after-review = 在您開啟檢閱後，其他人儲存了此草稿。請重新檢視
problem-cloud-missing = 請選擇雲端
problem-agreement-language-missing = 請選擇語言
problem-agreement-language-elsewhere = 請選擇此國家/地區的客戶可用的語言之一：{ $known }
problem-reseller-unknown = 請選擇您的一個轉銷商
problem-domain-taken = { $domain } 已被使用。請選擇其他名稱
problem-acceptance-missing = 請選擇如何接受合約
problem-attestation-refused = 無法進行此證明。請更新
problem-ask-bought-before = 先前購買過的客戶無法線上接受。請改為證明其接受情況
