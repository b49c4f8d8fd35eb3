/** A layout as people draw it, cells parted by 「|」, and what is in it. */
export interface Layout {
  readonly name: string;
  readonly rows: string;
  readonly tables: readonly {
    readonly range: string;
    readonly form: string;
    readonly unit: string | null;
    /** A line for each block: column ids with their letters. */
    readonly columns: readonly string[];
    /** A line for each block: its rows, counted from 1. */
    readonly rows: readonly string[];
    /** Name, total, fiscal and other funds of each project. */
    readonly projects: readonly (readonly (string | null)[])[];
  }[];
}

export const layouts: readonly Layout[] = [
  {
    name: 'years beside each other (the central form of 2015)',
    rows: `
附件3
项目支出绩效目标申报表
（2023年度）
项目名称||农村饮水安全维护
主管部门及代码||301-水利局|||实施单位||县供水站
项目属性||延续项目|||项目期||3年
项目资金（万元）||中期资金总额：|300||年度资金总额：|100|
||其中：财政拨款|270||其中：财政拨款|90|
||其他资金|30||其他资金|10|
总体目标|中期目标（2022年—2024年）||||年度目标||
|建成12处供水站||||2023年建成4处供水站||
绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值
|产出指标|数量指标|供水站|12处|数量指标|供水站|4处
||质量指标|合格率|≥98%|质量指标|合格率|≥98%
|效益指标|社会效益指标|受益人口|3万人|社会效益指标|受益人口|1万人
|满意度指标|服务对象满意度指标|群众满意度|≥90%|服务对象满意度指标|群众满意度|≥90%
`,
    tables: [
      { range: 'A2:H16', form: 'project-target', unit: '万元', columns: ['level1:B level2:C level3:D value:E', 'level1:B level2:F level3:G value:H'], rows: ['13,14,15,16', '13,14,15,16'], projects: [['农村饮水安全维护', '100', '90', '10']] },
    ],
  },
  {
    name: 'a heading printed again at the top of a page',
    rows: `
项目绩效目标表
项目名称|道路养护||单位：万元
一级指标|二级指标|三级指标|指标值
产出指标|数量指标|养护里程|≥20公里
|质量指标|合格率|≥95%
一级指标|二级指标|三级指标|指标值
|时效指标|完成时间|2026年12月前
效益指标|社会效益指标|受益村|12个
满意度指标|服务对象满意度指标|村民满意度|≥90%
注：本表由单位填报。
`,
    tables: [
      { range: 'A1:D9', form: 'project-target', unit: '万元', columns: ['level1:A level2:B level3:C value:D', 'level1:A level2:B level3:C value:D'], rows: ['4,5', '7,8,9'], projects: [['道路养护', null, null, null]] },
    ],
  },
  {
    name: '「绩效指标」 for the third level, and a number column',
    rows: `
2024年部门预算项目绩效信息表
项目名称：乡村学校维修|||单位：万元
序号|一级指标|二级指标|绩效指标|指标值|备注
1|产出指标|数量指标|维修学校|8所|
2||质量指标|合格率|100%|
3|效益指标|社会效益指标|受益学生|900人|
4|满意度指标|满意度|师生满意度|≥92%|
合计
`,
    tables: [
      { range: 'A1:F7', form: 'project-target', unit: '万元', columns: ['level1:B level2:C level3:D note:F value:E'], rows: ['4,5,6,7'], projects: [['乡村学校维修', null, null, null]] },
    ],
  },
  {
    name: 'tables without titles, one below the other without a gap',
    rows: `
项目名称|道路养护|预算数|12|其中：财政资金|12
绩效目标|养护20公里
一级指标|二级指标|三级指标|指标值
产出指标|数量指标|养护里程|≥20公里
效益指标|社会效益指标|受益村|12个
满意度指标|服务对象满意度指标|村民满意度|≥90%
项目名称|桥梁养护|预算数|8|其中：财政资金|8
绩效目标|养护3座
一级指标|二级指标|三级指标|指标值
产出指标|数量指标|养护桥梁|3座
效益指标|社会效益指标|受益村|12个
满意度指标|服务对象满意度指标|村民满意度|≥90%
`,
    tables: [
      { range: 'A1:F6', form: 'project-target', unit: null, columns: ['level1:A level2:B level3:C value:D'], rows: ['4,5,6'], projects: [['道路养护', '12', '12', null]] },
      { range: 'A7:F12', form: 'project-target', unit: null, columns: ['level1:A level2:B level3:C value:D'], rows: ['10,11,12'], projects: [['桥梁养护', '8', '8', null]] },
    ],
  },
  {
    name: 'headings alone, parted by a blank row',
    rows: `
一级指标|二级指标|三级指标|指标值
产出指标|数量指标|养护里程|≥20公里
效益指标|社会效益指标|受益村|12个
满意度指标|服务对象满意度指标|村民满意度|≥90%

一级指标|二级指标|三级指标|指标值
产出指标|数量指标|养护桥梁|3座
效益指标|社会效益指标|受益村|12个
`,
    tables: [
      { range: 'A1:D4', form: 'project-target', unit: null, columns: ['level1:A level2:B level3:C value:D'], rows: ['2,3,4'], projects: [['', null, null, null]] },
      { range: 'A6:D8', form: 'project-target', unit: null, columns: ['level1:A level2:B level3:C value:D'], rows: ['7,8'], projects: [['', null, null, null]] },
    ],
  },
  {
    name: 'items with list numbers, subtotals and further expenses',
    rows: `
部门“三公”经费支出决算表
编制单位：县司法局|||金额单位：万元
项目|上年决算数|本年预算数|增减额|增减%
一、“三公”经费合计|12|10|-2|-16.67%
1.因公出国（境）费|0|0|0|0
2.公务接待费|4|3|-1|-25%
3.公务用车购置及运行维护费|8|7|-1|-12.5%
其中：（1）公务用车购置费|0|0|0|
（2）公务用车运行维护费|8|7|-1|-12.5%
二、会议费|3|2|-1|-33.3%
三、培训费|2|2|0|0
注：口径为财政拨款。
`,
    tables: [
      { range: 'A1:E11', form: 'three-public', unit: '万元', columns: ['item:A previous:B current:C change:D rate:E'], rows: ['4,5,6,7,8,9,10,11'], projects: [] },
    ],
  },
  {
    name: 'the common self-evaluation with numbered names',
    rows: `
2022年度项目支出绩效自评表
项目名称|村级道路硬化
主管部门|县交通局||实施单位|县公路站
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|50|48|48|10|100%|10
|其中：当年财政拨款|50|48|48|—||
|上年结转资金||||—||
|其他资金|0|0|0|—||
年度总体目标|预期目标||||实际完成情况
|硬化12公里||||硬化12公里
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标（50分）|数量指标|指标1：硬化里程|≥12公里|12公里|15|15|
|||指标2：|||||
||质量指标|指标1：验收合格率|≥95%|98%|15|15|
||时效指标|指标1：完工及时率|100%|100%|10|10|
||成本指标|指标1：每公里成本|≤4万元|4万元|10|10|
|效益指标（30分）|社会效益指标|指标1：受益人数|≥3000人|3200人|30|30|
|满意度指标（10分）|服务对象满意度指标|指标1：群众满意度|≥90%|95%|10|10|
总分|||||100|100|
`,
    tables: [
      { range: 'A1:I18', form: 'self-evaluation', unit: '万元', columns: ['level1:B level2:C level3:D value:E actual:F weight:G score:H reason:I'], rows: ['12,13,14,15,16,17,18'], projects: [['村级道路硬化', '48', '48', '0']] },
    ],
  },
];

/** Sheets in which nothing may be found, with the near miss that is owed, if any. */
export const nothing: readonly { readonly name: string; readonly rows: string; readonly nearMiss: string | null }[] = [
  {
    name: 'a staff appraisal',
    rows: `
2024年员工绩效考核表
姓名|张三|部门|财务部
一级指标|二级指标|权重|评分标准|得分
工作业绩|报表及时率|30|按时|28
工作态度|出勤|20|全勤|20
`,
    nearMiss: null,
  },
  {
    name: 'three public expenses as columns',
    rows: `
“三公”经费预算表
单位|合计|因公出国（境）费|公务接待费|公务用车购置费|公务用车运行费
县司法局|10|0|3|0|7
`,
    nearMiss: 'items-in-a-row',
  },
  {
    name: 'a form without its heading',
    rows: `
项目支出绩效目标表
项目名称|道路养护||单位：万元
产出指标|数量指标|养护里程|≥20公里
效益指标|社会效益指标|受益村|12个
满意度指标|服务对象满意度指标|村民满意度|≥90%
`,
    nearMiss: 'no-heading',
  },
  {
    name: 'a form with groups of another taxonomy',
    rows: `
项目支出绩效目标表
项目名称|道路养护||单位：万元
一级指标|二级指标|三级指标|指标值
甲类|子类一|养护里程|≥20公里
乙类|子类二|受益村|12个
`,
    nearMiss: 'no-known-groups',
  },
  {
    name: 'a directory of forms',
    rows: `
目录
1|项目支出绩效目标表
2|部门整体支出绩效目标表
3|“三公”经费表
`,
    nearMiss: null,
  },
  {
    name: 'a salary sheet',
    rows: `
2026年3月工资表
姓名|部门|基本工资|绩效工资|合计
甲|办公室|3000|1200|4200
乙|财务科|3200|1100|4300
`,
    nearMiss: null,
  },
  {
    name: 'a contact list',
    rows: `
单位名称|联系人|联系电话|备注
县水利局|甲|0312-1234567|
县教育局|乙|0312-7654321|
`,
    nearMiss: null,
  },
  {
    name: 'a list of projects and budgets',
    rows: `
项目名称|项目编码|预算数|财政资金|其他资金
道路养护|13063026P00850910001T|12|12|0
桥梁养护|13063026P00850910002T|8|8|0
`,
    nearMiss: null,
  },
  {
    name: 'a report in prose',
    rows: `
绩效目标完成情况说明
一、产出指标完成情况：数量指标全部完成。
二、效益指标完成情况：社会效益明显。
`,
    nearMiss: null,
  },
];
