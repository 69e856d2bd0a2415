import { shortName } from '@/divisions/names'
import { COLOURS, type ChartOption } from './chart'
import { coverageClass } from './coverage'

export interface VillageCell {
  code: string
  name: string
  volunteers: number
}

/** A square legible at the width at hand: as many columns as fit, and the rows that follow from it. */
export const CELL_WIDTH = 104
export const CELL_HEIGHT = 56

export const columnsFor = (width: number): number => Math.max(3, Math.floor(width / CELL_WIDTH))
export const rowsFor = (villages: number, columns: number): number => Math.ceil(villages / columns)

function clipped(name: string, length: number): string {
  return name.length > length ? `${name.slice(0, length - 1)}…` : name
}

export function villageGrid(villages: VillageCell[], width: number, describe: (village: VillageCell) => string): ChartOption {
  const columns = columnsFor(width)
  const rows = rowsFor(villages.length, columns)
  const indices = (count: number) => Array.from({ length: count }, (_, index) => String(index))
  return {
    animation: false,
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: 'category', data: indices(columns), show: false },
    yAxis: { type: 'category', data: indices(rows), inverse: true, show: false },
    visualMap: {
      type: 'piecewise',
      show: false,
      dimension: 2,
      pieces: [
        { value: 0, color: COLOURS.none },
        { value: 1, color: COLOURS.one },
        { value: 2, color: COLOURS.two },
      ],
    },
    tooltip: {
      formatter: (shown) => {
        const village = villages[(Array.isArray(shown) ? shown[0] : shown)?.dataIndex ?? -1]
        return village ? describe(village) : ''
      },
    },
    series: [
      {
        type: 'heatmap',
        itemStyle: { borderColor: '#fff', borderWidth: 3, borderRadius: 8 },
        emphasis: { itemStyle: { borderColor: COLOURS.ink, borderWidth: 2 } },
        data: villages.map((village, index) => ({
          value: [index % columns, Math.floor(index / columns), coverageClass(village.volunteers)],
          label: {
            show: true,
            formatter: `{name|${clipped(shortName(village.name), 6)}}\n{count|${village.volunteers}}`,
            rich: {
              name: { fontSize: 12, lineHeight: 18, color: village.volunteers >= 2 ? '#fff' : COLOURS.ink },
              count: { fontSize: 12, lineHeight: 16, color: village.volunteers >= 2 ? '#e7f1ef' : '#4f605d' },
            },
          },
        })),
      },
    ],
  }
}
