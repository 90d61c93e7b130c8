import { rollOf } from './dice.ts'
import type { Place } from './model.ts'
import { volumes } from './volumes.ts'

/**
 * How much child protection each authority has, beside the others of its nation. England: initial conferences (children)
 * of the year to 31 March 2024, Department for Education, "Children in need", table C4 (OGL v3); Hampshire's is withheld
 * there, so it is what the others leave of its region. Wales: no such table was found, so assumed in proportion to people
 * counted in 2021, in thousands.
 */
const weights: Readonly<Record<string, string>> = {
  'North East':
    'E06000001 267, E06000002 404, E06000003 423, E06000004 428, E06000005 229, E06000047 844, ' +
    'E06000057 590, E08000021 483, E08000022 317, E08000023 357, E08000024 714, E08000037 362',
  'North West':
    'E06000006 184, E06000007 295, E06000008 379, E06000009 341, E06000049 356, E06000050 382, ' +
    'E06000063 475, E06000064 326, E08000001 563, E08000002 310, E08000003 771, E08000004 534, ' +
    'E08000005 477, E08000006 521, E08000007 391, E08000008 531, E08000009 273, E08000010 508, ' +
    'E08000011 285, E08000012 789, E08000013 254, E08000014 414, E08000015 415, E10000017 850',
  'Yorkshire and The Humber':
    'E06000010 708, E06000011 469, E06000012 282, E06000013 120, E06000014 178, E06000065 691, ' +
    'E08000016 616, E08000017 462, E08000018 449, E08000019 742, E08000032 1079, E08000033 294, ' +
    'E08000034 746, E08000035 1008, E08000036 618',
  'East Midlands':
    'E06000015 352, E06000016 613, E06000017 42, E06000018 456, E06000061 618, E06000062 625, ' +
    'E10000007 1178, E10000018 627, E10000019 559, E10000024 791',
  'West Midlands':
    'E06000019 370, E06000020 212, E06000021 810, E06000051 271, E08000025 2002, E08000026 605, ' +
    'E08000027 300, E08000028 611, E08000029 326, E08000030 316, E08000031 241, E10000028 804, ' +
    'E10000031 521, E10000034 831',
  'East of England':
    'E06000031 464, E06000032 551, E06000033 113, E06000034 181, E06000055 199, E06000056 393, ' +
    'E10000003 614, E10000012 815, E10000015 708, E10000020 631, E10000029 454',
  'South East':
    'E06000035 475, E06000036 139, E06000037 257, E06000038 309, E06000039 314, E06000040 230, ' +
    'E06000041 163, E06000042 335, E06000043 343, E06000044 341, E06000045 375, E06000046 276, ' +
    'E06000060 648, E10000011 825, E10000014 1667, E10000016 1558, E10000025 744, E10000030 714, ' +
    'E10000032 1017',
  'South West':
    'E06000022 159, E06000023 542, E06000024 200, E06000025 325, E06000026 409, E06000027 200, ' +
    'E06000030 354, E06000052 475, E06000053 0, E06000054 465, E06000058 802, E06000059 388, ' +
    'E06000066 450, E10000008 789, E10000013 1060',
  'Inner London':
    'E09000001 6, E09000007 326, E09000012 350, E09000013 157, E09000014 216, E09000019 217, ' +
    'E09000020 130, E09000022 474, E09000023 345, E09000025 529, E09000028 499, E09000030 489, ' +
    'E09000032 59, E09000033 127',
  'Outer London':
    'E09000002 368, E09000003 293, E09000004 308, E09000005 476, E09000006 620, E09000008 748, ' +
    'E09000009 435, E09000010 508, E09000011 357, E09000015 418, E09000016 470, E09000017 319, ' +
    'E09000018 349, E09000021 226, E09000024 185, E09000026 392, E09000027 194, E09000029 298, ' +
    'E09000031 304',
  Wales:
    'W06000001 69, W06000002 117, W06000003 115, W06000004 96, W06000005 155, W06000006 135, ' +
    'W06000008 71, W06000009 123, W06000010 188, W06000011 238, W06000012 142, W06000013 146, ' +
    'W06000014 132, W06000015 362, W06000016 238, W06000018 176, W06000019 67, W06000020 92, ' +
    'W06000021 93, W06000022 160, W06000023 133, W06000024 59',
}

const parts = Object.entries(weights).flatMap(([region, list]) =>
  list.split(', ').map((entry) => {
    const [gss = '', weight = '0'] = entry.split(' ')
    return {
      gss,
      region,
      nation: gss.startsWith('W') ? ('W' as const) : ('E' as const),
      weight: Number(weight),
    }
  }),
)
const whole = { E: 0, W: 0 }
for (const { nation, weight } of parts) whole[nation] += weight

/** All 175 authorities, in an order that mixes sizes and regions: the first few of them are a fair picture. */
export const places: readonly Place[] = parts
  .map(({ gss, region, nation, weight }) => ({
    gss,
    region,
    nation,
    families: (volumes.families[nation] * weight) / whole[nation],
  }))
  .toSorted((a, b) => rollOf('places', a.gss) - rollOf('places', b.gss))

export const regions: readonly string[] = Object.keys(weights)
