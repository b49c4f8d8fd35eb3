/** An item of the 三公 table: which labels name it, and which item it is part of. */
export interface PublicItem {
  readonly id: 'abroad' | 'reception' | 'vehicles' | 'vehiclePurchase' | 'vehicleOperation' | 'total';
  readonly parent: 'total' | 'vehicles' | null;
  /** As a blank form prints it. */
  readonly printed: string;
  /** Every one of these patterns' words must stand in the label, in `labelKey` form. */
  readonly pattern: RegExp;
}

/** The items of 「三公」经费, the narrower before the wider. */
export const publicItems: readonly PublicItem[] = [
  { id: 'vehicles', parent: 'total', printed: '3.公务用车购置及运行维护费', pattern: /^公务用车(?:购置(?:费|经费)?(?:及|和|与)运行|费|经费|$)/ },
  { id: 'vehiclePurchase', parent: 'vehicles', printed: '其中：（1）公务用车购置费', pattern: /^(?:公务用车购置|购置费|购置经费)/ },
  { id: 'vehicleOperation', parent: 'vehicles', printed: '　　　（2）公务用车运行维护费', pattern: /^(?:公务用车运行|运行维护费|运行费|运行经费)/ },
  { id: 'abroad', parent: 'total', printed: '1.因公出国（境）费', pattern: /^因公出国/ },
  { id: 'reception', parent: 'total', printed: '2.公务接待费', pattern: /^公务接待/ },
  { id: 'total', parent: null, printed: '合计', pattern: /^(?:合计|总计|[“"]?三公[”"]?经费(?:合计|总计|支出合计|支出)?)$/ },
];

/** The order in which a blank form prints the items. */
export const printedItems: readonly PublicItem['id'][] = ['total', 'abroad', 'reception', 'vehicles', 'vehiclePurchase', 'vehicleOperation'];

/** The item that a label names, or null. The label is in `labelKey` form. */
export function publicItemOf(label: string): PublicItem | null {
  return publicItems.find((item) => item.pattern.test(label)) ?? null;
}
