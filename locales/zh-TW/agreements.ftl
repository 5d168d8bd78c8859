## 合約文字
agreements-version = 版本 { $version }
agreements-effective = 自 { $date }起生效
agreements-worldwide = 全球
agreements-download-only = 此文字是一個檔案。請下載後閱讀。
agreements-other-languages = 此文字的其他語言版本
