## 連結無法使用的原因
accept-link-unknown = 此連結不完整
accept-link-unknown-text = 位址可能缺少一部分或已遭變更。請從郵件中重新開啟連結，或向傳送連結的合作夥伴索取新連結。
accept-link-spent = 此連結已由較新的連結取代
accept-link-spent-text = { $partner } 已重新傳送此邀請。請開啟最新郵件中的連結。
accept-link-expired = 此邀請已過期
accept-link-expired-text = 請要求 { $partner } 重新傳送。
accept-link-revoked = 此邀請已撤回
accept-link-revoked-text = { $partner } 已撤銷此邀請。您不需要採取任何動作；如有疑問，請洽詢 { $partner }。
accept-link-declined = 此邀請已遭拒絕
accept-link-declined-text = 貴公司已拒絕此邀請。如需變更，請要求 { $partner } 再次邀請。
accept-link-accepted = 此邀請已被接受
accept-link-accepted-text = { $partner } 要求的內容已被接受。您不需要再採取任何動作。
accept-link-disabled = 目前無法授權 { $partner }
accept-link-disabled-text = 此入口網站的營運方已停用 { $partner }。請洽詢您在該合作夥伴的連絡人。
accept-link-not-partners = 這兩個合作夥伴已不再合作
accept-link-not-partners-text = { $partner } 已不再與此連結中的提供者合作。請向 { $partner } 索取新連結。
accept-link-wrong-customer = 此邀請屬於另一家公司
accept-link-wrong-customer-text = { $partner } 邀請的不是您目前登入的公司。如果您任職於受邀公司，請登出並使用該公司的帳戶登入；否則請向 { $partner } 索取您自己的邀請。

## 邀請的進度
invitation-state-created = 未傳送
invitation-state-sent = 已傳送
invitation-state-opened = 已開啟
invitation-state-accepted = 已接受
invitation-state-declined = 已拒絕
invitation-state-expired = 已過期
invitation-state-revoked = 已撤銷
invitation-purpose-agreement = 合約
invitation-purpose-relationship = 經銷商關係

## 邀請郵件
letter-hello = 您好：
letter-questions = 如有疑問，請回覆此郵件或洽詢：
letter-relationship-subject = { $partner } 希望成為貴公司的經銷商
letter-relationship-text = 我是 { $partner } 的 { $agent }。我們請求貴公司授權我們擔任經銷商。
letter-relationship-through = { $partner } 透過其提供者 { $provider } 銷售。此連結會同時授權雙方。
letter-relationship-accept = 若要閱讀並接受《{ $agreement }》並授權 { $partner }，請開啟此連結：
letter-relationship-authorize = 若要授權 { $partner }，請開啟此連結：
letter-relationship-sign-in = 系統會要求您登入 { $portal }。如果貴公司在那裡還沒有帳戶，您可以註冊。
letter-relationship-who = 只有可代表貴公司行事的人員（即客戶系統管理員）才能接受。
letter-relationship-dap = 此要求包含委派的系統管理權限：{ $partner } 將可以代為管理貴公司的服務。如果您不需要，請索取不含此權限的連結。
letter-agreement-subject = 請接受《{ $agreement }》
letter-agreement-text = { $partner } 請 { $company } 接受《{ $agreement }》。未接受前無法下新訂單。
letter-agreement-open = 請開啟此連結，登入 { $portal }，閱讀合約並接受：
letter-agreement-who = 只有可代表 { $company } 行事的人員（即客戶系統管理員）才能接受。
letter-reminder-subject = 提醒：{ $subject }
letter-reminder-text = 我們已於 { $sent } 致信給您，但尚未收到答覆。您可以在 { $until } 之前答覆。原郵件如下：
