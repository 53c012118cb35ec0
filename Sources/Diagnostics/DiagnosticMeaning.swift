/// What a kind of problem means, for programs that explain codes. The reference says the same, with examples.
extension DiagnosticCode {
    /// The meaning in a sentence or two; `Problems.md` opens the code's section with them.
    package var meaning: Phrase {
        switch self {
        // The project folder.
        case .folderMissing:
            Phrase("The project folder, or the folder Content in it, is not there.", zh: "没有 Content 文件夹。")
        case .fileMissing: Phrase("A file is missing that others refer to.", zh: "缺少必需的文件。")
        case .fileUnreadable:
            Phrase(
                "A file is there but cannot be read: no permission, a device, a circle of links, or over 256 MiB.",
                zh: "文件存在但无法读取。")
        case .fileUnexpected: Phrase("Nobody reads this file.", zh: "该文件不会被读取。")
        case .pathOutside:
            Phrase(
                "A path leads out of the folder it may use; a symbolic link leads out of the project.",
                zh: "路径超出允许的文件夹。")
        case .encodingInvalid:
            Phrase("A file is in no encoding that is read, or a byte of it is wrong.", zh: "文件的编码无法识别，或其中有错误的字节。")
        case .encodingGB18030:
            Phrase(
                "A file is not UTF-8 and was read as GB18030, of which GBK is a part.",
                zh: "文件不是 UTF-8，已按 GB18030（GBK）读取。")
        case .controlCharacter:
            Phrase(
                "An invisible control character stands in a text or a file name, mostly copied from another program.",
                zh: "文本或文件名中有不可见的控制字符。")

        // YAML and JSON.
        case .yamlSyntax: Phrase("The file, or the front matter, is not YAML.", zh: "YAML 语法有误。")
        case .keyUnknown: Phrase("Nobody knows a key of this name here.", zh: "没有这个键。")
        case .keyDuplicate: Phrase("A key is given twice.", zh: "键重复出现。")
        case .keyMissing: Phrase("Something that must be given is not.", zh: "缺少必填项。")
        case .keyConflict:
            Phrase("Two keys exclude each other, or one needs another that is not there.", zh: "键与键互相排斥，或缺少配套的键。")
        case .valueType:
            Phrase(
                "A list stands where a single value is expected, or the other way round.",
                zh: "应为单个值、列表或一组键值，写成了另一种。")
        case .valueInvalid: Phrase("The value is not one that is possible here.", zh: "取值不在允许范围内。")
        case .idInvalid: Phrase("An id may have small letters a–z, digits and hyphens only.", zh: "编号只能用小写字母、数字和连字符。")
        case .idDuplicate: Phrase("Two of one kind have the same id, or one is named twice in a list.", zh: "编号重复。")

        // CSV.
        case .csvSyntax:
            Phrase(
                "A table has a quotation mark that is not closed, text behind a closing one, no header, one of more than 1000 cells, or a cell of more than 128 KiB.",
                zh: "CSV 格式有误。")
        case .csvRagged:
            Phrase("A row has more or fewer cells than the header; mostly a comma inside a cell.", zh: "此行单元格数与表头不符。")
        case .csvFormulaText:
            Phrase(
                "A text would be run as a formula by a spreadsheet that opens a downloaded table; a blank is put before it.",
                zh: "文字的开头像公式，下载的表中会在其前加空格。")
        case .columnUnknown: Phrase("Nobody knows a column of this name.", zh: "没有这一列。")
        case .columnDuplicate: Phrase("Two columns mean the same.", zh: "列重复。")
        case .columnMissing: Phrase("A column that must be there is not.", zh: "缺少必需的列。")

        // Workbooks.
        case .workbookFormat:
            Phrase(
                "A workbook is encrypted, or in a format that is not read: .xls, .et, .ods, .xlsb, a web page.",
                zh: "工作簿已加密，或格式不能读取（.xls、.et、.ods 等）。")
        case .workbookDamaged:
            Phrase(
                "A workbook is cut off, was changed on its way, or was written by a program with a mistake.",
                zh: "工作簿不完整或已损坏。")
        case .workbookTooLarge:
            Phrase("A workbook has more in it than a table that people made.", zh: "工作簿的内容超出限度。")
        case .sheetUnknown: Phrase("A workbook has no sheet of this name.", zh: "工作簿中没有这个工作表。")
        case .layoutMissing:
            Phrase(
                "A table or a sheet does not name the columns of a data file, and no layout says how to read it.",
                zh: "表格没有数据文件的表头，也没有版式文件。")
        case .formulaUncached:
            Phrase("A cell holds a formula whose result is not in the file.", zh: "单元格的公式没有计算结果。")
        case .cellError: Phrase("A formula failed: #DIV/0!, #N/A, #REF!.", zh: "单元格的公式出错。")
        case .cellDate:
            Phrase(
                "A cell holds a day where none belongs; spreadsheet programs make one of 1-9 or 3/4.",
                zh: "单元格中是日期，可能由表格程序自动转换而来。")
        case .mergedBodyCell: Phrase("Cells of numbers are merged.", zh: "数值单元格已合并。")
        case .hiddenRowRead:
            Phrase(
                "Rows or a column are hidden in a workbook, but are read and published.", zh: "工作簿中隐藏的行或列会被读取并发布。")
        case .unmappedTotal:
            Phrase(
                "A row or a column sums up others (合计, 小计, 其中), and the layout does not say what it stands for.",
                zh: "合计、小计等行（列）没有说明代表什么。")

        // Layouts of tables.
        case .layoutUnused: Phrase("A layout is for a table that is not there.", zh: "版式没有对应的表格。")
        case .layoutConflict: Phrase("Two layouts are for one table.", zh: "一个表格有两个版式。")
        case .tableEnd: Phrase("A table has no rows, or data stand below its end.", zh: "表格没有数据行，或在表格结束之后还有数据。")
        case .symbolUndeclared:
            Phrase(
                "A sign stands in place of a figure, and the layout does not say what it means.",
                zh: "版式没有说明代替数值的符号的含义。")
        case .cellEmpty:
            Phrase(
                "A cell for a figure is empty, and the layout does not say what that means.", zh: "数值单元格为空，版式没有说明含义。")
        case .areaNameDiffers: Phrase("The name beside an area's code is not one of that area.", zh: "代码与地区名称不符。")
        case .rowsSkipped:
            Phrase(
                "Rows are left out because no register has their area or metric, as the layout says.",
                zh: "按版式跳过了未登记的地区或指标的行。")

        // What one thing says of another.
        case .areaUnknown:
            Phrase("No area has this id or name, or several have the name.", zh: "地区不在 areas.csv 中，或名称不唯一。")
        case .areaCycle: Phrase("Going from parent to parent one comes back to the same area.", zh: "上级关系成环。")
        case .areaLevel: Phrase("An area stands below one of its own level or of a lower one.", zh: "上级地区的级别不高于本地区。")
        case .groupUnknown: Phrase("No group of areas has this id or name.", zh: "没有这个地区分组。")
        case .groupUnfit:
            Phrase("Areas that can't be each other's peers are put into one group of peers.", zh: "同类组中的地区不能互相比较。")
        case .groupSmall: Phrase("A group has fewer than two areas.", zh: "地区分组不足两个地区。")
        case .metricUnknown: Phrase("No metric has this id or name.", zh: "指标不在 metrics.yml 中。")
        case .metricCycle:
            Phrase("Going from metric to metric by one relation one comes back to the same metric.", zh: "指标之间的关系成环。")
        case .sourceUnknown: Phrase("No source has this id.", zh: "来源不在 sources.yml 中。")
        case .breakdownUnknown:
            Phrase(
                "A category is given in a breakdown that the metric, or any metric, does not have.",
                zh: "指标没有这个分组。")
        case .categoryUnknown: Phrase("A breakdown has no category of this name.", zh: "分组中没有这一类别。")
        case .categoryMissing:
            Phrase(
                "A row of a metric that is broken down does not say of which category it is, nor that it is the total.",
                zh: "有分组的指标没有写明类别或合计。")
        case .themeUnknown: Phrase("No theme of site.yml has this id.", zh: "主题不在 site.yml 中。")
        case .articleUnknown: Phrase("No text has this name.", zh: "没有这篇文稿。")
        case .designUnfit:
            Phrase("A table or a chart can't show what it is asked to.", zh: "表或图无法按要求显示。")

        // Observations.
        case .figureSyntax: Phrase("A value cannot be read as a figure.", zh: "数值无法识别。")
        case .unitMismatch:
            Phrase("The unit is not the metric's, or the scale (万, 亿) is told twice.", zh: "单位与指标不符，或“万”“亿”写了两次。")
        case .valueRange: Phrase("A value is below the metric's minimum or above its maximum.", zh: "数值超出指标的上下限。")
        case .boundsOrder: Phrase("An upper bound is below its lower bound.", zh: "上限小于下限。")
        case .periodSyntax: Phrase("A text cannot be read as a period.", zh: "时期无法识别。")
        case .periodKind: Phrase("A day stands with a flow, or a span with a stock.", zh: "流量指标要写时期，存量指标要写时点。")
        case .dateSyntax: Phrase("A text cannot be read as a date.", zh: "日期无法识别。")
        case .statusUnknown: Phrase("No status has this letter or name.", zh: "没有这种数据状态。")
        case .statusValue: Phrase("There is a value, and a status that says that there is none.", zh: "有数值，而状态表示没有数值。")
        case .observationDuplicate:
            Phrase("The same metric, area, period, source and locator stand in two rows.", zh: "同一条数据重复出现。")
        case .areaExpired: Phrase("A figure is for a time in which the area did not exist.", zh: "数据的时期不在该地区存续期内。")
        case .periodAhead:
            Phrase("A figure is for a time after its source was published.", zh: "数据的时期晚于来源的日期。")
        case .periodEmpty:
            Phrase("A table or a chart asks for a period without any figure.", zh: "表或图所选的时期没有任何数据。")

        // Markdown.
        case .frontMatterMissing:
            Phrase("A text has no front matter, or one that lacks what its kind needs.", zh: "缺少文首信息，或其中缺少必填项。")
        case .frontMatterSyntax: Phrase("The front matter has no end.", zh: "文首信息没有结束。")
        case .linkBroken: Phrase("A link leads to nothing on the site, or to a draft.", zh: "链接在站内没有对应内容。")
        case .linkUnfinished: Phrase("What was meant as a link is none.", zh: "本想写成链接的文字不是链接。")
        case .linkScheme: Phrase("Links of this kind do not get through.", zh: "不允许这类链接。")
        case .imageMissing: Phrase("There is no such file in Content/assets/.", zh: "图片或附件不在 Content/assets 中。")
        case .imageAlternative: Phrase("An image has no description for those who can't see it.", zh: "图片缺少文字说明。")
        case .htmlDropped:
            Phrase("HTML of your own is not let through; it is shown as text.", zh: "不采用自写的 HTML，按文字原样显示。")
        case .nestingTooDeep:
            Phrase(
                "A text is larger or more nested than any person writes; it is not read as Markdown.",
                zh: "正文过大或嵌套过深。")
        case .emphasisBroken:
            Phrase(
                "Asterisks beside Chinese punctuation make no bold text, in any Markdown program.",
                zh: "中文标点旁的星号不起作用。")
        case .autolinkChinese:
            Phrase("A bare address runs into Chinese text; it was ended before it.", zh: "裸网址紧接中文，已在中文之前断开。")
        case .alertUnknown: Phrase("No alert has this name.", zh: "没有这种提示框。")
        case .blockUnknown:
            Phrase(
                "A fenced block is called almost like a table, a chart or figures; it is shown as code.",
                zh: "代码块名称有误，按代码显示。")
        case .slugInvalid: Phrase("A file name or a slug can't be part of an address.", zh: "文件名或 slug 不能用作网址。")
        case .colourContrast:
            Phrase("Text in or on the accent colour would be hard to read.", zh: "文字与主色的对比度不足。")
        case .governmentFormat:
            Phrase("A number of a government website has not the form that such numbers have.", zh: "政府网站的编号格式不对。")
        case .claimSyntax:
            Phrase("A figure link lacks its metric or area, or its text is no figure.", zh: "数据链接不完整，或方括号内不是数值。")
        case .claimNoPeriod:
            Phrase(
                "A figure link has no period; without one the sentence would change with the data.",
                zh: "数据链接没有写明时期。")
        case .claimNoData: Phrase("The data have no such figure.", zh: "数据中没有这个数。")
        case .claimMismatch:
            Phrase(
                "The text and the data can't both be true, or the text says more than the data.",
                zh: "正文与数据不符，或比数据更精确。")
        case .numberUnlinked:
            Phrase(
                "A number with a unit of the metrics is no link to a figure, so that nobody compares it with the data.",
                zh: "带单位的数没有链接到数据，不会与数据核对。")
        case .percentPoint:
            Phrase(
                "A share and its change are mixed up: per cent for percentage points, a fall by so many times, 增长到 before a change.",
                zh: "百分比与百分点、水平与变化混淆。")
        case .doubleQualifier:
            Phrase(
                "A figure is made approximate twice.", zh: "约数用语重复。")
        case .dateStyle:
            Phrase(
                "A date in a Chinese sentence is not written 2020年1月4日.", zh: "日期写法不规范。")
        case .bracketDocumentNumber:
            Phrase(
                "The year in the number of an official document does not stand in 〔〕.", zh: "发文字号的年份应用六角括号。")
        case .halfWidthPunctuation:
            Phrase(
                "Half-width punctuation stands in a Chinese sentence.", zh: "中文语句中用了半角标点。")
        case .headingSkip:
            Phrase(
                "A heading skips a level.", zh: "标题跳级。")
        case .linkText:
            Phrase(
                "The text of a link does not say what it leads to.", zh: "链接文字没有说明链接到什么内容。")
        case .placeholderLeft:
            Phrase(
                "Something stands in for words that are still to come.", zh: "留有占位文字。")
        case .personalIDNumber:
            Phrase(
                "The number of an identity card stands in a text.", zh: "正文中有公民身份号码。")
        case .personalPhone:
            Phrase(
                "A telephone number stands in a text.", zh: "正文中有电话号码。")
        case .suppressionUnknown:
            Phrase(
                "A comment for the lints names no rule that can be switched off.", zh: "检查指令或规则名称有误。")
        case .suppressionReason:
            Phrase(
                "A rule is switched off without a reason, so it stays on.", zh: "关闭规则未写理由，因此没有关闭。")
        case .suppressionUnused:
            Phrase(
                "A rule is switched off for a block in which it finds nothing.", zh: "关闭的规则在该段没有发现问题。")

        // Pages and templates.
        case .urlCollision: Phrase("Two pages would have the same address.", zh: "两个页面的网址相同。")
        case .templateSyntax: Phrase("A template is not well formed.", zh: "模板格式有误。")
        case .templateNameUnknown:
            Phrase("A template uses a name that nothing has, or in a way it can't be used.", zh: "模板用了不存在的名称，或用法不对。")
        case .templatePartialUnknown: Phrase("A template puts in another one that is not there.", zh: "引用的局部模板不存在。")
        case .templateFileUnknown: Phrase("No page and no other template uses this template.", zh: "没有页面或模板使用该模板。")

        // What audits find, and what was decided on it.
        case .rateMismatch: Phrase("A printed rate does not follow from the counts it is made of.", zh: "比率与所依据的件数不符。")
        case .figuresConflict:
            Phrase("Figures for the same metric, area and period contradict each other.", zh: "同一指标、地区、时期的数相互矛盾。")
        case .partExceedsWhole: Phrase("A part is greater than what it is a part of.", zh: "其中项大于总数。")
        case .totalMismatch: Phrase("The parts do not add up to the total.", zh: "各部分之和与总数不符。")
        case .areasMismatch: Phrase("The areas below one do not add up to its figure.", zh: "下级地区合计与上级不符。")
        case .areasIncomplete:
            Phrase(
                "Figures of some areas are missing, so that those below one cannot be compared with its figure.",
                zh: "部分下级地区缺数，无法与上级核对。")
        case .changeMismatch:
            Phrase("A published change does not follow from the two values it lies between.", zh: "公布的增减与两期数值不符。")
        case .rangeExceeded: Phrase("A figure stands for no value that the metric can have.", zh: "数值不可能在指标的上下限之内。")
        case .rangeDoubtful:
            Phrase("A figure or its confidence bounds reach beyond what the metric can be.", zh: "数值或置信区间部分超出指标的上下限。")
        case .confidenceOutside: Phrase("A value lies outside its own confidence bounds.", zh: "数值不在自身的置信区间内。")
        case .seriesJump:
            Phrase("A value is far from where its series would lead one to expect it.", zh: "数值与前后各期相差悬殊。")
        case .scaleSlip: Phrase("A value is off by 万 or 亿 from its neighbours or its peers.", zh: "数值与前后期或同类地区相差万倍或亿倍。")
        case .unitsMixed:
            Phrase("Metrics that are declared to be related are counted in different units.", zh: "有关联的指标计量单位不同。")
        case .periodNature:
            Phrase(
                "A rate is as of a day although its counts are for spans, or the other way round.",
                zh: "比率的时点或时期与所依据的数不符。")
        case .coverage: Phrase("Most areas of a level have a figure for a period, but not all.", zh: "多数同级地区有数，个别地区缺数。")
        case .staleness: Phrase("A series has stopped although the report goes on.", zh: "序列已中断，而全站数据仍在更新。")
        case .wordingDiffers: Phrase("Two texts print the same figure differently.", zh: "两篇文字对同一个数写法不同。")
        case .decisionUnmatched: Phrase("A decision matches nothing that was found.", zh: "决定没有对应的核查发现。")
        case .decisionPublication:
            Phrase("A decision publishes figures of a source or place that has none.", zh: "决定所指的来源或位置没有这个数。")
        }
    }
}
