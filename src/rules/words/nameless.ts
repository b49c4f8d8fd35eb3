/** Words that name a kind of money and no project. Data only. */
export const nameless: readonly string[] = ['专项', '经费', '资金', '项目', '补助', '补助资金', '专项资金', '专项经费', '预算', '文件', '通知', '关于', '下达', '提前下达', '追加', '指标', '的', '年', '年度', '本级', '县级', '市级', '省级', '中央', '财政', '支出', '费用', '款', '拨款'];
