// Every file of the folder Templates/ stands here twice: once to be embedded, once in the list.
// A test compares the list with the folder. The compiler reads the files itself (#embed, C23), in no
// measurable time; SwiftPM's .embedInCode takes 5 seconds for 40 KB of style sheet.

#include "BuiltInFiles.h"

static const unsigned char not_found_mustache[] = {
#embed "../../Templates/404.mustache"
};

static const unsigned char area_mustache[] = {
#embed "../../Templates/area.mustache"
};

static const unsigned char areas_mustache[] = {
#embed "../../Templates/areas.mustache"
};

static const unsigned char article_mustache[] = {
#embed "../../Templates/article.mustache"
};

static const unsigned char articles_mustache[] = {
#embed "../../Templates/articles.mustache"
};

static const unsigned char compare_mustache[] = {
#embed "../../Templates/compare.mustache"
};

static const unsigned char comparison_mustache[] = {
#embed "../../Templates/comparison.mustache"
};

static const unsigned char comparisons_mustache[] = {
#embed "../../Templates/comparisons.mustache"
};

static const unsigned char data_mustache[] = {
#embed "../../Templates/data.mustache"
};

static const unsigned char findings_mustache[] = {
#embed "../../Templates/findings.mustache"
};

static const unsigned char home_mustache[] = {
#embed "../../Templates/home.mustache"
};

static const unsigned char layout_mustache[] = {
#embed "../../Templates/layout.mustache"
};

static const unsigned char metric_mustache[] = {
#embed "../../Templates/metric.mustache"
};

static const unsigned char metrics_mustache[] = {
#embed "../../Templates/metrics.mustache"
};

static const unsigned char redirect_mustache[] = {
#embed "../../Templates/redirect.mustache"
};

static const unsigned char search_mustache[] = {
#embed "../../Templates/search.mustache"
};

static const unsigned char section_mustache[] = {
#embed "../../Templates/section.mustache"
};

static const unsigned char source_mustache[] = {
#embed "../../Templates/source.mustache"
};

static const unsigned char sources_mustache[] = {
#embed "../../Templates/sources.mustache"
};

static const unsigned char theme_mustache[] = {
#embed "../../Templates/theme.mustache"
};

static const unsigned char themes_mustache[] = {
#embed "../../Templates/themes.mustache"
};

static const unsigned char assets_site_js[] = {
#embed "../../Templates/assets/site.js"
};

static const unsigned char assets_style_css[] = {
#embed "../../Templates/assets/style.css"
};

#define FILE_AT(path, bytes) {path, bytes, sizeof bytes}

static const struct BuiltInFile files[] = {
    FILE_AT("404.mustache", not_found_mustache),
    FILE_AT("area.mustache", area_mustache),
    FILE_AT("areas.mustache", areas_mustache),
    FILE_AT("article.mustache", article_mustache),
    FILE_AT("articles.mustache", articles_mustache),
    FILE_AT("compare.mustache", compare_mustache),
    FILE_AT("comparison.mustache", comparison_mustache),
    FILE_AT("comparisons.mustache", comparisons_mustache),
    FILE_AT("data.mustache", data_mustache),
    FILE_AT("findings.mustache", findings_mustache),
    FILE_AT("home.mustache", home_mustache),
    FILE_AT("layout.mustache", layout_mustache),
    FILE_AT("metric.mustache", metric_mustache),
    FILE_AT("metrics.mustache", metrics_mustache),
    FILE_AT("redirect.mustache", redirect_mustache),
    FILE_AT("search.mustache", search_mustache),
    FILE_AT("section.mustache", section_mustache),
    FILE_AT("source.mustache", source_mustache),
    FILE_AT("sources.mustache", sources_mustache),
    FILE_AT("theme.mustache", theme_mustache),
    FILE_AT("themes.mustache", themes_mustache),
    FILE_AT("assets/site.js", assets_site_js),
    FILE_AT("assets/style.css", assets_style_css),
};

const struct BuiltInFile *const builtInFiles = files;
const unsigned long builtInFileCount = sizeof files / sizeof files[0];
