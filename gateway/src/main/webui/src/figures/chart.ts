import { onBeforeUnmount, onMounted, watch, type Ref } from 'vue'
import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use, type ComposeOption, type EChartsType } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import type { BarSeriesOption } from 'echarts/charts'
import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from 'echarts/components'

use([BarChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

export type ChartOption = ComposeOption<
  BarSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>

/** The tokens as the canvas needs them, by value. */
export const COLOURS = {
  ink: '#1b2b2a',
  soft: '#5c6a67',
  line: '#e3e9e7',
  accent: '#14584f',
  gold: '#b8801f',
  none: '#eef2f1',
  one: '#b9d8d1',
  two: '#2c7d70',
}

/** Draws a chart into an element and keeps it true to its size; `option` is asked again whenever either changes. */
export function useChart(element: Ref<HTMLElement | null>, option: (width: number) => ChartOption) {
  let chart: EChartsType | undefined
  const observer = new ResizeObserver(() => {
    chart?.resize()
    draw()
  })

  function draw(): void {
    if (chart && element.value) chart.setOption(option(element.value.clientWidth), { notMerge: true })
  }

  onMounted(() => {
    if (!element.value) return
    chart = init(element.value)
    observer.observe(element.value)
  })
  onBeforeUnmount(() => {
    observer.disconnect()
    chart?.dispose()
  })
  watch(() => option(element.value?.clientWidth ?? 0), draw, { flush: 'post' })
}
