## 协议文本
agreements-version = 版本 { $version }
agreements-effective = 自 { $date }起生效
agreements-worldwide = 全球
agreements-download-only = 此文本是一个文件。请下载后阅读。
agreements-other-languages = 此文本的其他语言版本
