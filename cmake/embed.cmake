# Links every TSV of a folder into the library as bytes, found by name through Lexicon::embedded().
function(quoth_embed_lexicons target folder)
  file(GLOB tables CONFIGURE_DEPENDS ${folder}/*.tsv)
  set(assembly ".section .rodata\n")
  set(externs "")
  set(rows "")
  foreach(table IN LISTS tables)
    get_filename_component(name ${table} NAME_WE)
    string(APPEND assembly ".global quoth_${name}_begin\n.global quoth_${name}_end\n"
      "quoth_${name}_begin:\n.incbin \"${PROJECT_SOURCE_DIR}/${folder}/${name}.tsv\"\nquoth_${name}_end:\n")
    get_filename_component(path ${table} ABSOLUTE)
    list(APPEND paths ${path})
    string(APPEND externs "extern \"C\" const char quoth_${name}_begin[], quoth_${name}_end[];\n")
    string(APPEND rows "    {\"${name}\", quoth_${name}_begin, quoth_${name}_end},\n")
  endforeach()
  string(APPEND assembly ".section .note.GNU-stack,\"\",@progbits\n")
  file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/embedded.S CONTENT "${assembly}" @ONLY)
  file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/embedded.cpp CONTENT
"#include \"text/embedded.h\"
${externs}
namespace quoth {
const EmbeddedTable embedded_tables[] = {
${rows}    {nullptr, nullptr, nullptr}};
}
" @ONLY)
  set_source_files_properties(${PROJECT_BINARY_DIR}/embedded.S PROPERTIES OBJECT_DEPENDS "${paths}")
  target_sources(${target} PRIVATE ${PROJECT_BINARY_DIR}/embedded.S ${PROJECT_BINARY_DIR}/embedded.cpp)
endfunction()
