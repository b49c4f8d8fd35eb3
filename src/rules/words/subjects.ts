import type { SubjectId } from './subject-ids';

/** Kinds of projects by the words of their names, and the words of indicators that show that the kind is measured. Data only. */

/** Words of a project's name or purpose that mean spending on goods or works, for which a cost can be stated. */
export const costlyWords: readonly string[] = ['设备', '购置', '采购', '工程', '修缮', '租赁', '装备', '仪器', '改造'];
/** Phrases that hold such a word and mean something else. */
export const notCostly: readonly string[] = ['工程师', '工程技术人员', '采购监管', '采购管理', '采购中心', '改造提升队伍', '思想改造', '劳动改造'];

/** A kind of project: the words of its name, phrases that hold such a word by chance, and words of an indicator on it. */
export interface Subject {
  readonly id: SubjectId;
  readonly names: readonly string[];
  readonly not: readonly string[];
  readonly shown: readonly string[];
}

export const subjects: readonly Subject[] = [
  {
    id: 'equipment',
    names: ['设备', '器材', '仪器', '装备'],
    not: ['设备处', '装备部', '器材处', '装备财务'],
    shown: ['设备', '器材', '仪器', '装备', '系统', '平台', '软件', '硬件', '设施', '机具', '终端', '车辆', '购置', '采购', '安装', '更新', '运维', '维护', '监控', '验收', '台', '套', '辆'],
  },
  {
    id: 'works',
    names: ['工程', '修缮', '维修', '改造', '新建', '扩建', '改建', '翻建', '修建'],
    not: ['工程师', '工程技术', '希望工程', '放映工程', '惠民工程', '民心工程', '人才工程', '培养工程', '工程质量监督', '工程造价', '工程管理', '审计'],
    shown: ['工程', '修缮', '维修', '改造', '建设', '施工', '竣工', '完工', '开工', '验收', '修建', '新建', '扩建', '改建', '翻建', '修复', '整治', '治理', '加固', '铺设', '硬化', '安装', '面积', '长度', '里程', '公里', '平方米', '座', '栋', '处'],
  },
  {
    id: 'training',
    names: ['培训', '轮训', '研修', '进修'],
    not: ['培训中心', '培训机构', '培训学校', '培训基地'],
    shown: ['培训', '轮训', '研修', '进修', '学员', '参训', '授课', '讲座', '办班', '课时', '学时', '结业', '考核', '期数', '班次'],
  },
];
