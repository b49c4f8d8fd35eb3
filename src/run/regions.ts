import { areaList } from '@vant/area-data';
import { type Regions, regionsFrom } from '../rules/knowledge';

/** Every province, city and county by its code. In a file of its own, so that it is loaded only where it is asked for. */
export const regions: Regions = regionsFrom({ ...areaList.county_list, ...areaList.city_list, ...areaList.province_list });
