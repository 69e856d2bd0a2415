-- The statistics form's categories and options by version. Public reference data: read by everyone, written by migrations.
create table child_form_version (
    version    text primary key,
    valid_from date not null unique,
    content    jsonb not null
);
call wugu.guard('child_form_version', reads => 'true', why => 'public reference data');

insert into child_form_version (version, valid_from, content) values ('2024-1', '2024-07-01', '{
  "title": "孤困儿童统计表",
  "categories": [
    {"code": "ORPHAN", "name": "孤儿",
     "definition": "失去父母或者查找不到生父母，并经县级民政部门认定的未满18周岁的儿童。"},
    {"code": "DE_FACTO_ORPHAN", "name": "事实孤儿",
     "definition": "父母双方均符合重残、重病、服刑在押、强制隔离戒毒、被执行其他限制人身自由的措施、失联情形之一，或者父母一方死亡或失踪、另一方符合上述情形之一的未满18周岁的儿童。"},
    {"code": "MENTAL_ILLNESS_FAMILY", "name": "精神障碍家庭儿童",
     "definition": "父母一方或双方患有精神障碍，难以正常照料子女的未满18周岁的儿童。"},
    {"code": "IMPRISONED_FAMILY", "name": "服刑人员家庭儿童",
     "definition": "父母一方或双方正在服刑，监护或生活存在困难的未满18周岁的儿童。"},
    {"code": "SERIOUS_ILLNESS_FAMILY", "name": "大病患者家庭儿童",
     "definition": "父母一方或双方患有重大疾病，监护或生活存在困难的未满18周岁的儿童。"}
  ],
  "options": {
    "ethnicities": ["汉族", "回族", "满族", "蒙古族", "朝鲜族", "壮族", "苗族", "维吾尔族", "藏族", "土家族", "彝族", "其他"],
    "relations": ["父亲", "母亲", "祖父", "祖母", "外祖父", "外祖母", "兄姐", "其他亲属", "儿童福利机构", "其他"],
    "policies": ["孤儿（事实无人抚养儿童）基本生活费", "福彩圆梦·孤儿助学", "孤儿医疗康复明天计划", "最低生活保障", "特困供养", "医疗救助", "教育救助", "临时救助", "残疾人两项补贴", "医保参保资助", "学生资助", "残疾儿童康复救助", "住房保障", "户口登记", "心理服务", "司法救助"],
    "noIdReasons": ["出生医学证明未办理或遗失", "非婚生育未登记", "父母失联无法办理", "弃婴或身份不明", "收养手续未办理", "户口正在办理", "其他"]
  }
}');
