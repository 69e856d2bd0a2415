package org.wugu.platform.people;

import java.util.Set;

/** Surnames (姓氏): the first character, except for those of two. */
final class Surname {

    /** Compound surnames in use today (复姓). */
    private static final Set<String> OF_TWO = Set.of(
            "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "司徒", "夏侯", "端木", "独孤", "南宫", "长孙", "宇文", "轩辕",
            "闻人", "澹台", "公冶", "淳于", "申屠", "太史", "钟离", "万俟", "呼延", "赫连", "西门", "第五");

    private Surname() {}

    static String of(String name) {
        if (name.length() > 2 && OF_TWO.contains(name.substring(0, 2))) {
            return name.substring(0, 2);
        }
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
