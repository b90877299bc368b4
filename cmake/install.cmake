# What a package of quoth holds beside the tools (tools/) and the man pages (man/).
include(CMakePackageConfigHelpers)
set(quoth_cmake_dir ${CMAKE_INSTALL_LIBDIR}/cmake/quoth)

install(TARGETS quoth EXPORT quothTargets)
install(DIRECTORY include/quoth DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(FILES data/record.schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/quoth)
install(FILES LICENSE NOTICE README.md CHANGELOG.md data/SOURCES.md
  DESTINATION ${CMAKE_INSTALL_DOCDIR})

install(EXPORT quothTargets NAMESPACE quoth:: DESTINATION ${quoth_cmake_dir})
configure_package_config_file(cmake/quothConfig.cmake.in ${PROJECT_BINARY_DIR}/quothConfig.cmake
  INSTALL_DESTINATION ${quoth_cmake_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/quothConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/quothConfig.cmake ${PROJECT_BINARY_DIR}/quothConfigVersion.cmake
  DESTINATION ${quoth_cmake_dir})

# The prefix is known when it is installed, not before: cmake --install --prefix may change it.
install(CODE "
  set(CMAKE_INSTALL_LIBDIR \"${CMAKE_INSTALL_LIBDIR}\")
  set(CMAKE_INSTALL_INCLUDEDIR \"${CMAKE_INSTALL_INCLUDEDIR}\")
  set(PROJECT_DESCRIPTION \"${PROJECT_DESCRIPTION}\")
  set(PROJECT_VERSION \"${PROJECT_VERSION}\")
  configure_file(\"${PROJECT_SOURCE_DIR}/cmake/quoth.pc.in\" \"${PROJECT_BINARY_DIR}/quoth.pc\" @ONLY)
  file(INSTALL \"${PROJECT_BINARY_DIR}/quoth.pc\"
    DESTINATION \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_LIBDIR}/pkgconfig\")
")
